import { lookBack } from '#shared/commands/look-back.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseSearch, RequestRow } from '#shared/ports/case-search.ts'

export interface Finding {
  readonly tenant: Tenant
  readonly start: string
  readonly end: string
  /** Where another search stopped. */
  readonly cursor: string | undefined
  readonly passes: ((row: RequestRow) => boolean) | undefined
  readonly wanted: number
}

/** Cases that one search looks at: some 40 reads of 1 MB. */
const MOST = 50_000

/** Cases opened between two times, latest first, until enough that pass are found; `next`: where to go on, as there may be more. */
export async function findRequests(
  search: CaseSearch,
  { tenant, start, end, cursor, passes, wanted }: Finding,
): Promise<{ readonly rows: readonly RequestRow[]; readonly next: string | undefined }> {
  const found: RequestRow[] = []
  const most = passes ? MOST : Math.min(MOST, wanted)
  const steps = lookBack(search, {
    ...{ tenant, start, end, filter: { areas: [] } },
    ...(cursor !== undefined && { before: cursor }),
    ...{ most, read: most },
  })
  let goOn: string | undefined
  for await (const { rows, next } of steps) {
    for (const [index, row] of rows.entries()) {
      if (passes && !passes(row)) continue
      found.push(row)
      if (found.length === wanted) return { rows: found, next: index < rows.length - 1 ? row.place : next }
    }
    goOn = next
  }
  return { rows: found, next: goOn }
}
