import * as z from 'zod'
import type { OpenedCase } from '../case/state.ts'
import { TASK_STATUSES, type Task } from '../case/task.ts'
import { CaseId, showCaseNumber } from '../case-number/case-number.ts'
import { AgencyId, AreaId, CategoryId, ConditionId, Tenant } from '../registry/ids.ts'
import { cloudEvent } from './cloud-event.ts'

/** What lies on an agency's queue: ids, category, place by area, deadline, links. Consumers ignore a lower seq of the same task. */
export const AgencyMessage = cloudEvent(
  z.enum(['task.dispatched', 'task.changed', 'task.withdrawn']),
  z.strictObject({
    tenant: Tenant,
    agency: AgencyId,
    caseId: CaseId,
    number: z.string(),
    task: z.string(),
    kind: z.enum(['lead', 'assist']),
    seq: z.int(),
    category: CategoryId,
    condition: ConditionId,
    path: z.array(AreaId),
    status: z.enum(TASK_STATUSES),
    due: z.string(),
    /** The calendar ends before the deadline; it is counted when the next year is there, and a further message says so. */
    provisional: z.literal(true).optional(),
    meetAt: z.string().optional(),
    links: z.strictObject({ task: z.string() }),
  }),
)
export type AgencyMessage = z.infer<typeof AgencyMessage>

/** How a task is named outside: its case and its key within it. */
export const taskIdOf = (caseId: CaseId, task: string): string => `${caseId}.${task}`

/** The task as it is now. The first word of it is `dispatched`, the last `withdrawn`, every other `changed`. */
export function agencyMessage(state: OpenedCase, task: Task): AgencyMessage {
  const { tenant, caseId, category, condition } = state
  if (!category || !condition) throw new Error(`Task ${caseId}.${task.key} of a case that was never filed`)
  return {
    specversion: '1.0',
    id: `${tenant}.${caseId}.${task.noticeSeq}.${task.key}`,
    source: `wangge/${tenant}`,
    type: task.status === 'Withdrawn' ? 'task.withdrawn' : task.deliveredSeq === 0 ? 'task.dispatched' : 'task.changed',
    time: state.changedAt,
    data: {
      tenant,
      agency: task.agency,
      caseId,
      number: showCaseNumber(caseId),
      task: taskIdOf(caseId, task.key),
      kind: task.kind,
      seq: task.noticeSeq,
      category,
      condition,
      path: [...state.place.path],
      status: task.status,
      due: task.due,
      ...(task.provisional && { provisional: true as const }),
      ...(task.meetAt && { meetAt: task.meetAt }),
      links: { task: `/api/tasks/${taskIdOf(caseId, task.key)}` },
    },
  }
}
