import { quarterOf, quartersBetween } from '#shared/domain/open311/quarters-between.ts'
import type { CaseSearch, FoundCases, SearchStep } from '#shared/ports/case-search.ts'

export interface LookingBack extends Omit<SearchStep, 'read'> {
  /** Index rows that are looked at in all, whether they pass or not. */
  readonly most: number
  /** At a time. */
  readonly read: number
}

export interface LookedAt {
  readonly rows: FoundCases['rows']
  /** Where to go on: a place in the list, or a quarter that stands for all of it; absent: there is no more. */
  readonly next?: string
}

/** Cases opened in a period, latest first, by one Query of the index after the other, quarter by quarter, until `most` were looked at. */
export async function* lookBack(
  search: CaseSearch,
  { most, read, before, ...step }: LookingBack,
): AsyncGenerator<LookedAt> {
  let left = most
  const from = before && (isPlace(before) ? quarterOf(before) : before)
  const parts = quartersBetween(step.start, step.end).filter(({ quarter }) => from === undefined || quarter <= from)
  for (const [index, { quarter, start, end }] of parts.entries()) {
    let place = before !== undefined && isPlace(before) && quarter === from ? before : undefined
    do {
      const page = await search.look({
        ...{ ...step, start, end, read: Math.min(left, read) },
        ...(place !== undefined && { before: place }),
      })
      left -= page.read
      place = page.readTo
      const next = place ?? parts[index + 1]?.quarter
      yield { rows: page.rows, ...(next !== undefined && { next }) }
      if (left <= 0) return
    } while (place !== undefined)
  }
}

/** Not a quarter by itself. */
const isPlace = (before: string): boolean => before.includes('#')
