import { instantOf } from '../calendar/instant-of.ts'
import { plainCalendar } from '../calendar/plain-calendar.ts'
import { deadlineClock } from './deadline-clock.ts'
import type { Limit } from './limit.ts'

export interface Deadline {
  /** RFC 3339, UTC. */
  readonly due: string
  readonly calendar: string
}

/** When work that starts at `from` (RFC 3339) and may take `limit` must be done, in plain hours: computeDeadline counts calendars. */
export function deadlineAfter(from: string, limit: Limit): Deadline {
  const due = deadlineClock({ ...limit, mode: 'elapsed' }, plainCalendar).start(instantOf(from))
  if (due === null) throw new Error('The plain calendar has no horizon')
  return { due: new Date(due).toISOString(), calendar: plainCalendar.version }
}

/** The deadline when the clock stood still from one moment to the other (RFC 3339). */
export function deadlineAfterPause(due: string, from: string, to: string): Deadline {
  const moved = Date.parse(due) + Math.max(0, Date.parse(to) - Date.parse(from))
  return { due: new Date(moved).toISOString(), calendar: plainCalendar.version }
}
