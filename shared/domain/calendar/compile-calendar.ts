import { DomainError } from '../errors/domain-error.ts'
import type { Calendar } from './calendar.ts'
import { calendarVersion } from './calendar-version.ts'
import { checkCalendarYear, type YearDays } from './check-calendar-year.ts'
import { checkYearOrder } from './check-year-order.ts'
import { countDates } from './count-dates.ts'
import { countTime } from './count-time.ts'
import { dayOf, HOUR } from './local-day.ts'
import { workingDays } from './working-days.ts'
import { DEFAULT_WORKING_HOURS, type WorkingHours } from './working-hours.ts'
import { workingSpans } from './working-spans.ts'
import { zoneClock } from './zone-clock.ts'

/** A working day counted as time is 8 working hours (urban management), however long the agency's own day is. */
const WORKING_DAY = 8 * HOUR

/**
 * Makes years (in order, without a gap; none at all leaves every working deadline provisional) and hours countable.
 * Takes milliseconds: keep what it returns. Throws DomainError `input.invalid` that names each wrong day.
 */
export function compileCalendar(years: readonly YearDays[], hours: WorkingHours = DEFAULT_WORKING_HOURS): Calendar {
  refuseWrong(years)
  const zone = zoneClock(hours.timeZone)
  const days = years.flatMap(year => workingDays(year, hours.weekdays))
  const [first, last] = [years.at(0), years.at(-1)]
  const dates = {
    start: first ? dayOf(`${first.id}-01-01`) : Number.POSITIVE_INFINITY,
    end: last ? dayOf(`${last.id}-12-31`) : Number.NEGATIVE_INFINITY,
  }
  const period = first ? { start: zone.instantOf(dates.start, 0), end: zone.instantOf(dates.end + 1, 0) } : dates
  return {
    version: calendarVersion(years, hours),
    zone,
    lastDate: last ? `${last.id}-12-31` : null,
    workingDay: WORKING_DAY,
    time: countTime(workingSpans(days, hours, zone), period),
    dates: countDates(days, dates),
  }
}

function refuseWrong(years: readonly YearDays[]): void {
  const within = years.flatMap((year, index) =>
    checkCalendarYear(year).map(fault => ({ ...fault, pointer: `/${index}${fault.pointer}` })),
  )
  const fields = [...checkYearOrder(years.map(({ id }) => id)), ...within]
  if (fields.length) throw new DomainError('input.invalid', 'The calendar contradicts itself', { fields })
}
