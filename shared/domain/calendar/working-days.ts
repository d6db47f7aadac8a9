import type { YearDays } from './check-calendar-year.ts'
import { dateOf, dayOf, weekdayOf } from './local-day.ts'

/** The working days of a year, ascending: the weekly pattern, less holidays, and with make-up days. */
export function workingDays({ id, days }: YearDays, weekdays: readonly number[]): readonly number[] {
  const kinds = new Map(days.map(({ date, kind }) => [date, kind]))
  const first = dayOf(`${id}-01-01`)
  const length = dayOf(`${id}-12-31`) - first + 1
  return Array.from({ length }, (_, index) => first + index).filter(day => {
    const kind = kinds.get(dateOf(day))
    return kind ? kind === 'work' : weekdays.includes(weekdayOf(day))
  })
}
