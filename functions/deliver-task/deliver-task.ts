import { type AppendDeps, append } from '#shared/commands/append.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import { agencyMessage } from '#shared/domain/messages/agency-message.ts'
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
 * Puts the news of a task on its agency's queue, then records the receipt. Killed in between, it delivers again: the message
 * carries the same id and seq, and agencies ignore what they have.
 */
export const deliverTask =
  (deps: DeliverDeps) =>
  async ({ tenant, caseId, seq, task: taskKey }: DeliverTask): Promise<void> => {
    const key = { tenant, caseId }
    const state = fold(await deps.ledger.load(tenant, caseId))
    if (state.status === 'Absent') throw new Error(`Asked to deliver a task of ${caseId}, which has no commits`)
    const task = state.tasks.find(one => one.key === taskKey)
    // A notice that is overtaken by a later one, or was delivered before, is not sent again.
    if (!task || task.noticeSeq < seq || task.deliveredSeq >= task.noticeSeq) return
    const message = await deps.inbox.deliver(agencyMessage(state, task))
    const { noticeSeq } = task
    await append(
      {
        case: key,
        commandId: systemCommandId(key, 'deliver', taskKey, String(noticeSeq)),
        fingerprint: 'deliver',
        actor: { kind: 'system', id: 'deliver-task' },
        at: deps.clock(),
        decide: async () => [{ type: 'TaskDelivered', task: taskKey, seq: noticeSeq, message }],
      },
      deps,
    )
    deps.log.info('task.delivered', { tenant, caseId, task: taskKey, agency: task.agency, messageId: message })
  }
