import type { Counting } from './calendar.ts'
import type { Period } from './count-time.ts'
import { positionOf } from './position-of.ts'

/** Counts working dates; the day counted from is never one of them. `first` and `last` day have data. */
export function countDates(days: readonly number[], { start: first, end: last }: Period): Counting {
  const list = Float64Array.from(days)
  const known = (day: number): boolean => first <= day && day <= last
  return {
    add: (from, amount) => (known(from) ? (list[positionOf(list, from, false) + amount - 1] ?? null) : null),
    between: (from, to) =>
      known(from) && known(to) ? positionOf(list, to, false) - positionOf(list, from, false) : null,
  }
}
