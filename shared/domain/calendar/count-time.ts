import type { Counting } from './calendar.ts'
import { positionOf } from './position-of.ts'
import type { WorkingSpan } from './working-spans.ts'

/** The period there is data for: `start` included, `end` the midnight after the last day. */
export interface Period {
  readonly start: number
  readonly end: number
}

/**
 * Counts working time with a prefix sum over the spans: two binary searches for a deadline.
 * What ends exactly with a span ends there (18:00), not with the next morning.
 */
export function countTime(spans: readonly WorkingSpan[], { start, end }: Period): Counting {
  const opens = Float64Array.from(spans, span => span.opens)
  const closes = Float64Array.from(spans, span => span.closes)
  /** Working time from the start until the close of each span. */
  const worked = new Float64Array(spans.length)
  let sum = 0
  for (const [index, span] of spans.entries()) {
    sum += span.closes - span.opens
    worked[index] = sum
  }
  const at = (list: Float64Array, index: number): number => list[index] ?? Number.NaN
  const before = (index: number): number => (index === 0 ? 0 : at(worked, index - 1))

  function workedUntil(instant: number): number | null {
    if (instant < start || instant > end) return null
    const next = positionOf(closes, instant, false)
    return next === spans.length ? sum : before(next) + Math.max(0, instant - at(opens, next))
  }
  return {
    add(from, amount) {
      const done = workedUntil(from)
      if (done === null || done + amount > sum) return null
      const last = positionOf(worked, done + amount, true)
      return at(opens, last) + done + amount - before(last)
    },
    between(from, to) {
      const [until, done] = [workedUntil(to), workedUntil(from)]
      return until === null || done === null ? null : until - done
    },
  }
}
