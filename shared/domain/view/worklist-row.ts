import * as z from 'zod'
import { CaseView } from './case-view.ts'

/**
 * What a list's screen shows and therefore what its index carries. No version in it: an index is written only when this
 * changes. Parsing drops the keys that an index carries beside it.
 */
export const WorklistRow = CaseView.pick({
  tenant: true,
  caseId: true,
  status: true,
  category: true,
  condition: true,
  path: true,
  openedAt: true,
  agency: true,
  task: true,
  due: true,
  dueFrom: true,
  provisional: true,
  taskStatus: true,
  triage: true,
  pending: true,
  claimBy: true,
  claimUntil: true,
})
  .extend({
    /** The row's place in its list: the index's own key. */
    worklistSort: z.string(),
  })
  .strip()
export type WorklistRow = z.infer<typeof WorklistRow>
