import { monthsBetween } from '#shared/domain/open311/months-between.ts'
import type { CaseSearch, FoundCases, SearchStep } from '#shared/ports/case-search.ts'

export interface LookingBack extends Omit<SearchStep, 'read'> {
  /** Index rows that are looked at in all, whether they pass or not. */
  readonly most: number
  /** At a time. */
  readonly read: number
}

export interface LookedAt {
  readonly rows: FoundCases['rows']
  /** Where to go on: a place in the list, or a month that stands for all of it; absent: there is no more. */
  readonly next?: string
}

/** Cases opened in a period, latest first, by one Query of the index after the other, month by month, until `most` were looked at. */
export async function* lookBack(search: CaseSearch, { most, read, ...step }: LookingBack): AsyncGenerator<LookedAt> {
  const { start, end } = step
  let { before } = step
  let left = most
  const months = monthsBetween(start, before?.slice(0, 7) ?? end)
  for (const [index, month] of months.entries()) {
    // A bare month stands for all of it.
    let place = before?.startsWith(`${month}-`) ? before : undefined
    before = undefined
    const last = end.startsWith(month) ? end : `${month}-31T23:59:59.999Z`
    const { before: _before, ...common } = step
    do {
      const page = await search.look({
        ...{ ...common, end: last, read: Math.min(left, read) },
        ...(place !== undefined && { before: place }),
      })
      left -= page.read
      place = page.readTo
      const next = place ?? months[index + 1]
      yield { rows: page.rows, ...(next !== undefined && { next }) }
      if (left <= 0) return
    } while (place !== undefined)
  }
}
