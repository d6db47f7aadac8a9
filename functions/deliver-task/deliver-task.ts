import { type AppendDeps, append } from '#shared/commands/append.ts'
import type { CaseState } from '#shared/domain/case/state.ts'
import type { Task } from '#shared/domain/case/task.ts'
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
 * Delivers the news of a task by its agency's connector, then records the receipt. Killed in between, it delivers again: the message
 * carries the same id and seq, and agencies ignore what they have.
 */
export const deliverTask =
  (deps: DeliverDeps) =>
  async ({ tenant, caseId, seq, task: taskKey }: DeliverTask): Promise<void> => {
    const key = { tenant, caseId }
    const newest = (state: CaseState): Task | undefined =>
      state.status === 'Absent' ? undefined : state.tasks.find(one => one.key === taskKey)
    // The receipt may have to be decided again; what was sent for a notice stays sent.
    const sent = new Map<number, string>()
    const { commit, replayed } = await append(
      {
        case: key,
        commandId: state => systemCommandId(key, 'deliver', taskKey, String(newest(state)?.noticeSeq)),
        fingerprint: 'deliver',
        actor: { kind: 'system', id: 'deliver-task' },
        at: deps.clock(),
        decide: async state => {
          if (state.status === 'Absent') throw new Error(`Asked to deliver a task of ${caseId}, which has no commits`)
          const task = newest(state)
          // A notice that is overtaken by a later one, or was delivered before, is not sent again.
          if (!task || task.noticeSeq < seq || task.deliveredSeq >= task.noticeSeq) return []
          const message = sent.get(task.noticeSeq) ?? (await deps.inbox.deliver(agencyMessage(state, task)))
          sent.set(task.noticeSeq, message)
          return [{ type: 'TaskDelivered', task: taskKey, seq: task.noticeSeq, message }]
        },
      },
      deps,
    )
    const [receipt] = commit?.events ?? []
    if (receipt?.type !== 'TaskDelivered' || replayed) return
    deps.log.info('task.delivered', { tenant, caseId, task: taskKey, messageId: receipt.message })
  }
