import * as z from 'zod'
import { CaseId } from '../case-number/case-number.ts'
import { AreaId, CategoryId } from '../registry/ids.ts'
import { NoticeKind } from './notice-kind.ts'

/** One notice in a digest: ids and times, so that it says what it says without asking anybody. */
export const KeptNotice = z.strictObject({
  id: z.string().min(1),
  kind: NoticeKind,
  /** RFC 3339: when it happened. */
  at: z.iso.datetime(),
  caseId: CaseId,
  category: CategoryId.optional(),
  task: z.string().optional(),
  due: z.string().optional(),
  /** The desk that has to see to it when it cannot be delivered. */
  desk: AreaId,
})
export type KeptNotice = z.infer<typeof KeptNotice>
