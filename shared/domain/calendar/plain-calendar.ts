import type { Calendar, Counting } from './calendar.ts'
import { DAY } from './local-day.ts'
import { zoneClock } from './zone-clock.ts'

const everything: Counting = { add: (from, amount) => from + amount, between: (from, to) => to - from }

/** Day and night, no holidays, no horizon, in UTC: a working hour is an hour and a working day 24 of them. */
export const plainCalendar: Calendar = {
  version: 'plain-hours',
  zone: zoneClock('UTC'),
  lastDate: null,
  workingDay: DAY,
  time: everything,
  dates: everything,
}
