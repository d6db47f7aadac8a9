import { type AppendDeps, append } from '#shared/commands/append.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import { taskDispatched } from '#shared/domain/messages/agency-message.ts'
import type { DeliverTask } from '#shared/domain/messages/messages.ts'
import type { AgencyInbox } from '#shared/ports/agency-inbox.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'

export interface DeliverDeps extends AppendDeps {
  readonly inbox: AgencyInbox
  readonly clock: Clock
  readonly log: Log
}

/**
 * Puts a dispatched task on its agency's queue, then records the receipt. Killed in between, it delivers again: the message
 * carries the same id and seq, and agencies ignore what they have.
 */
export const deliverTask =
  (deps: DeliverDeps) =>
  async ({ tenant, caseId, seq, task: taskKey }: DeliverTask): Promise<void> => {
    const key = { tenant, caseId }
    const state = fold(await deps.ledger.load(tenant, caseId))
    if (state.status === 'Absent') throw new Error(`Asked to deliver a task of ${caseId}, which has no commits`)
    const task = state.tasks.find(({ key, dispatchedSeq }) => key === taskKey && dispatchedSeq === seq)
    if (!task || task.delivered) return
    const message = await deps.inbox.deliver(taskDispatched(state, task))
    await append(
      {
        case: key,
        commandId: systemCommandId(key, 'deliver', taskKey, String(seq)),
        fingerprint: 'deliver',
        actor: { kind: 'system', id: 'deliver-task' },
        at: deps.clock(),
        decide: async () => [{ type: 'TaskDelivered', task: taskKey, message }],
      },
      deps,
    )
    deps.log.info('task.delivered', { tenant, caseId, task: taskKey, agency: task.agency, message })
  }
