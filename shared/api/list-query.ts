import * as z from 'zod'
import { STATUSES } from '#shared/domain/case/status.ts'
import { AreaId, CategoryId } from '#shared/domain/registry/ids.ts'
import type { WorklistRow } from '#shared/domain/view/worklist-row.ts'
import { queryLimit } from './query-limit.ts'

export const PageQuery = z.object({
  limit: queryLimit(100, 50),
  cursor: z.string().max(512).optional(),
})

/** A page of a list, and which of its rows are wanted. */
export const ListQuery = PageQuery.extend({
  category: CategoryId.optional(),
  /** An area or grid: what lies in it. */
  place: AreaId.optional(),
  status: z.enum(STATUSES).optional(),
})
export type ListQuery = z.infer<typeof ListQuery>

/** Undefined where nothing is filtered: then a page is one read. */
export function wantedRows({ category, place, status }: ListQuery): ((row: WorklistRow) => boolean) | undefined {
  if (category === undefined && place === undefined && status === undefined) return undefined
  return row =>
    (category === undefined || row.category === category) &&
    (place === undefined || row.path.includes(place)) &&
    (status === undefined || row.status === status)
}
