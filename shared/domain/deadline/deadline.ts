import type { Limit, LimitUnit } from './limit.ts'

const HOUR = 3_600_000
/** Plain hours until calendars are counted: a working hour is an hour, a working day 24 of them. */
const MILLISECONDS: Readonly<Record<LimitUnit, number>> = {
  urgent_hour: HOUR,
  calendar_hour: HOUR,
  working_hour: HOUR,
  urgent_day: 24 * HOUR,
  calendar_day: 24 * HOUR,
  working_day: 24 * HOUR,
}

/** The version of the rules a deadline was computed with, stored in the event that sets it. */
export const PLAIN_HOURS = 'plain-hours'

export interface Deadline {
  /** RFC 3339, UTC. */
  readonly due: string
  readonly calendar: string
}

/** When work that starts at `from` (RFC 3339) and may take `limit` must be done. */
export function deadlineAfter(from: string, limit: Limit): Deadline {
  return {
    due: new Date(Date.parse(from) + limit.amount * MILLISECONDS[limit.unit]).toISOString(),
    calendar: PLAIN_HOURS,
  }
}

/** The deadline when the clock stood still from one moment to the other (RFC 3339). */
export function deadlineAfterPause(due: string, from: string, to: string): Deadline {
  const moved = Date.parse(due) + Math.max(0, Date.parse(to) - Date.parse(from))
  return { due: new Date(moved).toISOString(), calendar: PLAIN_HOURS }
}
