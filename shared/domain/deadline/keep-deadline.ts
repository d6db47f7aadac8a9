import type { Calendar } from '../calendar/calendar.ts'
import { dayOf } from '../calendar/local-day.ts'
import type { DeadlineChange, DeadlineLedger, DeadlineStart } from './deadline-step.ts'
import type { Alarm, KeptDeadline } from './kept-deadline.ts'
import type { Limit } from './limit.ts'
import { movedBy } from './moved-by.ts'
import { runDeadline } from './run-deadline.ts'

interface Counting {
  readonly calendar: Calendar
  /** Of the limit, at which somebody is told; in any order. */
  readonly shares: readonly number[]
  /** The whole case's, where the lead's deadline is counted. */
  readonly whole?: DeadlineLedger
}

/** Counts a deadline for the event that starts or moves it. While it is paused: as if the pause had no length. */
export function keepDeadline(ledger: DeadlineLedger, { calendar, shares, whole }: Counting): KeptDeadline {
  const { due, moved, clock, startedAt } = runDeadline(ledger, calendar)
  const ends = whole && runDeadline(whole, calendar).due
  return {
    due: utc(due ?? horizonOf(calendar, startedAt)),
    calendar: calendar.version,
    ...(due === null && { provisional: true }),
    alarms: due === null ? [] : alarmsOf(ledger, calendar, shares),
    ...(moved !== null && { moved: movedBy(moved, clock) }),
    ...(whole && { whole: utc(ends ?? horizonOf(calendar, startedAt)) }),
  }
}

/** The moment a share of the limit is used up is the deadline of a limit so much smaller or greater. Beyond the data: none. */
function alarmsOf(ledger: DeadlineLedger, calendar: Calendar, shares: readonly number[]): Alarm[] {
  return [...shares]
    .sort((a, b) => a - b)
    .flatMap(share => {
      const { due } = runDeadline(scaled(ledger, share), calendar)
      return due === null ? [] : [{ share, at: utc(due) }]
    })
}

function scaled([first, ...changes]: DeadlineLedger, share: number): DeadlineLedger {
  const start: DeadlineStart = { ...first, limit: partOf(first.limit, share) }
  const rest = changes.map(
    (change): DeadlineChange => (change.type === 'extended' ? { ...change, by: partOf(change.by, share) } : change),
  )
  return [start, ...rest]
}

/** Dates are counted whole. */
const partOf = (limit: Limit, share: number): Limit => ({
  ...limit,
  amount: limit.mode === 'by_date' ? Math.ceil(limit.amount * share) : limit.amount * share,
})

/** The midnight after the calendar's last day, where a provisional deadline is looked at again; never before its start. */
function horizonOf({ lastDate, zone }: Calendar, startedAt: number): number {
  return lastDate === null ? startedAt : Math.max(startedAt, zone.instantOf(dayOf(lastDate) + 1, 0))
}

const utc = (instant: number): string => new Date(instant).toISOString()
