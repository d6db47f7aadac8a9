import * as z from 'zod'

const Response = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
})

/**
 * Which items of a batch a function reports as failed. As AWS reads it: an empty or absent list is full success; a list
 * it cannot read, or an id that is not in the batch, is full failure.
 */
export function failedItems(payload: unknown, ids: readonly string[]): ReadonlySet<string> {
  if (payload === null || payload === undefined || payload === '') return new Set()
  const parsed = Response.safeParse(payload)
  if (!parsed.success) return new Set(typeof payload === 'object' ? ids : [])
  const failed = (parsed.data.batchItemFailures ?? []).map(failure => failure.itemIdentifier)
  return new Set(failed.every(id => ids.includes(id)) ? failed : ids)
}
