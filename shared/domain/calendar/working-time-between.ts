import type { Calendar } from './calendar.ts'
import { instantOf } from './instant-of.ts'

/** Milliseconds of working time between two RFC 3339 times, negative where `to` comes first; `null` where a year has no data. */
export const workingTimeBetween = (from: string, to: string, { time }: Calendar): number | null =>
  time.between(instantOf(from), instantOf(to))
