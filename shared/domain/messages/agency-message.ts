import * as z from 'zod'
import type { OpenedCase, Task } from '../case/state.ts'
import { CaseId, showCaseNumber } from '../case-number/case-number.ts'
import { AgencyId, AreaId, CategoryId, ConditionId, Tenant } from '../registry/ids.ts'
import { cloudEvent } from './cloud-event.ts'

/** What lies on an agency's queue: ids, category, place by area, deadline, links. Consumers ignore a lower seq of the same task. */
export const AgencyMessage = cloudEvent(
  z.enum(['task.dispatched']),
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
    due: z.string(),
    links: z.strictObject({ task: z.string() }),
  }),
)
export type AgencyMessage = z.infer<typeof AgencyMessage>

/** How a task is named outside: its case and its key within it. */
export const taskIdOf = (caseId: CaseId, task: string): string => `${caseId}.${task}`

export function taskDispatched(state: OpenedCase, task: Task): AgencyMessage {
  const { tenant, caseId, category, condition } = state
  if (!category || !condition) throw new Error(`Task ${caseId}.${task.key} of a case that was never filed`)
  return {
    specversion: '1.0',
    id: `${tenant}.${caseId}.${task.dispatchedSeq}.${task.key}`,
    source: `wangge/${tenant}`,
    type: 'task.dispatched',
    time: task.dispatchedAt,
    data: {
      tenant,
      agency: task.agency,
      caseId,
      number: showCaseNumber(caseId),
      task: taskIdOf(caseId, task.key),
      kind: task.kind,
      seq: task.dispatchedSeq,
      category,
      condition,
      path: state.place.path,
      due: task.due,
      links: { task: `/api/tasks/${taskIdOf(caseId, task.key)}` },
    },
  }
}
