import { monthsBetween } from '#shared/domain/open311/months-between.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { RequestIndex, RequestRow } from '#shared/ports/request-index.ts'

export interface Finding {
  readonly tenant: Tenant
  readonly start: string
  readonly end: string
  readonly passes?: (row: RequestRow) => boolean
  /** Rows that pass and are skipped, then rows that pass and are taken. */
  readonly skip: number
  readonly take: number
}

/** Reads of the index in one search, each at most 1 MB: some 3,000 cases. What lies beyond needs narrower dates. */
const READS = 40

/** Cases opened between two times, latest first, month after month until enough are found. */
export async function findRequests(index: RequestIndex, finding: Finding): Promise<readonly RequestRow[]> {
  const { tenant, start, end, passes, skip, take } = finding
  const wanted = skip + take
  const found: RequestRow[] = []
  let reads = 0
  for (const month of monthsBetween(start, end)) {
    const last = end.startsWith(month) ? end : `${month}-31T23:59:59.999Z`
    let after: string | undefined
    do {
      const limit = passes ? undefined : wanted - found.length
      const page = await index.month({ tenant, start, end: last, ...(limit && { limit }), ...(after && { after }) })
      found.push(...(passes ? page.rows.filter(passes) : page.rows))
      after = page.next
      reads++
    } while (after !== undefined && found.length < wanted && reads < READS)
    if (found.length >= wanted || reads >= READS) break
  }
  return found.slice(skip, wanted)
}
