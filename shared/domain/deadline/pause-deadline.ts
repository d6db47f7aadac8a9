import type { Calendar } from '../calendar/calendar.ts'
import { instantOf } from '../calendar/instant-of.ts'
import { localTime } from '../calendar/local-time.ts'
import { deadlineClock } from './deadline-clock.ts'
import type { Limit } from './limit.ts'

/** The pause [from, to) of a deadline under a limit. */
export interface Pause {
  readonly due: string
  readonly limit: Limit
  readonly from: string
  readonly to: string
}

/** The deadline after a pause: moved by exactly its own time paused (working time, dates, or time). `null` beyond the data. */
export function pauseDeadline({ due, limit, from, to }: Pause, calendar: Calendar): string | null {
  const clock = deadlineClock(limit, calendar)
  const paused = clock.between(instantOf(from), instantOf(to))
  const moved = paused === null ? null : clock.move(instantOf(due), paused)
  return moved === null ? null : localTime(moved, calendar.zone)
}
