import type { Calendar } from '../calendar/calendar.ts'
import type { DeadlineAccount } from './deadline-account.ts'
import type { Limit } from './limit.ts'
import { settleDeadline } from './settle-deadline.ts'

/**
 * When work that starts at `from` (RFC 3339, with a zone) and may take `limit` must be done. `due` is in the calendar's
 * zone: bring it to UTC before times are compared as text. Throws RangeError on a time without a zone.
 */
export const computeDeadline = (from: string, limit: Limit, calendar: Calendar): DeadlineAccount =>
  settleDeadline([{ type: 'started', at: from, limit }], calendar)
