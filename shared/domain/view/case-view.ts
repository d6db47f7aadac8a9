import * as z from 'zod'
import { STATUSES } from '../case/status.ts'
import { TASK_STATUSES } from '../case/task.ts'
import { CaseId } from '../case-number/case-number.ts'
import { RequestEntry } from '../open311/request-entry.ts'
import { AgencyId, AreaId, CategoryId, ConditionId, Tenant } from '../registry/ids.ts'

/** The case as lists and timers need it. Index keys are absent where the case is in no list or has no timer. */
export const CaseView = z.strictObject({
  tenant: Tenant,
  caseId: CaseId,
  /** `CASE`, `TASK#A1` for an assist, `REQUEST` for the inbox of requests. */
  item: z.string().regex(/^(CASE|REQUEST|TASK#A\d{1,3})$/),
  /** seq of the newest commit that changed anything in it. */
  version: z.int(),
  status: z.enum(STATUSES),
  category: CategoryId.optional(),
  condition: ConditionId.optional(),
  path: z.array(AreaId),
  openedAt: z.string(),
  changedAt: z.string(),
  agency: AgencyId.optional(),
  task: z.string().optional(),
  due: z.string().optional(),
  /** When what `due` is about began: the task was given, somebody was sent to look. */
  dueFrom: z.string().optional(),
  /** The calendar ends before the deadline: `due` is where it ends. */
  provisional: z.literal(true).optional(),
  /** Of an assist; a lead's is the case's. */
  taskStatus: z.enum(TASK_STATUSES).optional(),
  triage: z.string().optional(),
  /** What an agency asked for, in the inbox of requests. */
  pending: z.string().optional(),
  claimBy: z.string().optional(),
  claimUntil: z.string().optional(),
  worklist: z.string().optional(),
  worklistSort: z.string().optional(),
  timerShard: z.string().optional(),
  timerAt: z.string().optional(),
  /** The public list the case itself stands in, for ever. */
  requestQuarter: z.string().optional(),
  requestSort: z.string().optional(),
  request: RequestEntry.optional(),
  /** Only while it is open, in a public place and under a category. */
  near: z.string().optional(),
  nearSort: z.string().optional(),
})
export type CaseView = z.infer<typeof CaseView>
