import type { Calendar } from '../calendar/calendar.ts'
import { instantOf } from '../calendar/instant-of.ts'
import { localTime } from '../calendar/local-time.ts'
import { deadlineClock } from './deadline-clock.ts'
import type { Limit } from './limit.ts'

/**
 * A deadline put off by a limit: an extension, or the moment the limit has passed a second time. Not the same as a start at
 * the deadline: by date, the midnight that ends a day belongs to that day. `null` beyond the calendar's data.
 */
export function moveDeadline(due: string, by: Limit, calendar: Calendar): string | null {
  const clock = deadlineClock(by, calendar)
  const moved = clock.move(instantOf(due), clock.amount)
  return moved === null ? null : localTime(moved, calendar.zone)
}
