import type { Calendar, Counting } from '../calendar/calendar.ts'
import { DAY, HOUR } from '../calendar/local-day.ts'
import type { Limit } from './limit.ts'

/** How the time of one limit runs: amounts are milliseconds, or dates where `counts` says so. `null`: a year without data. */
export interface DeadlineClock {
  readonly counts: 'time' | 'dates'
  readonly amount: number
  /** The deadline of what starts at this instant. */
  start(from: number): number | null
  /** A deadline put off by so much; nothing put off stays where it is. */
  move(due: number, amount: number): number | null
  /** How much of it passes between two instants. */
  between(from: number, to: number): number | null
}

export function deadlineClock({ amount, unit, mode }: Limit, calendar: Calendar): DeadlineClock {
  switch (unit) {
    case 'urgent_hour':
    case 'calendar_hour':
      return timeClock(amount * HOUR, CONTINUOUS)
    case 'urgent_day':
    case 'calendar_day':
      return timeClock(amount * DAY, CONTINUOUS)
    case 'working_hour':
      return timeClock(amount * HOUR, calendar.time)
    case 'working_day':
      return mode === 'by_date' ? dateClock(amount, calendar) : timeClock(amount * calendar.workingDay, calendar.time)
    default:
      return unit satisfies never
  }
}

/** Day and night, holidays too: needs no data of any year. */
const CONTINUOUS: Counting = { add: (from, amount) => from + amount, between: (from, to) => to - from }

function timeClock(exact: number, { add, between }: Counting): DeadlineClock {
  const amount = Math.round(exact)
  const move = (due: number, by: number) => (by === 0 ? due : add(due, by))
  return { counts: 'time', amount, start: from => add(from, amount), move, between }
}

/** The day it starts is not counted, and it ends with the midnight that ends its last day: that midnight belongs to the day before. */
function dateClock(amount: number, { zone, dates }: Calendar): DeadlineClock {
  const endOf = (day: number | null) => (day === null ? null : zone.instantOf(day + 1, 0))
  return {
    counts: 'dates',
    amount,
    start: from => endOf(dates.add(zone.dayAt(from), amount)),
    move: (due, by) => (by === 0 ? due : endOf(dates.add(zone.dayAt(due - 1), by))),
    between: (from, to) => dates.between(zone.dayAt(from), zone.dayAt(to)),
  }
}
