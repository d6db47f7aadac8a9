import { type CronField, parseCronField } from './cron-field.ts'

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const DAY_MS = 86_400_000
/** A February 29 may be eight years away (1896 to 1904, 2096 to 2104). */
const LOOK_AHEAD_DAYS = 9 * 366

/**
 * `cron(minutes hours day-of-month month day-of-week year)` in UTC, as EventBridge writes it; one of the two days is `?`.
 * Gives the first moment after `now`, or undefined when there is none. `L`, `W` and `#` are refused.
 */
export function parseCron(expression: string): ((now: number) => number | undefined) | undefined {
  const fields = /^cron\((.*)\)$/.exec(expression)?.[1]?.split(/\s+/)
  if (fields?.length !== 6) return undefined
  const [minutes, hours, dayOfMonth, month, dayOfWeek, year] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  if ((dayOfMonth === '?') === (dayOfWeek === '?'))
    throw new Error(`${expression}: exactly one of day-of-month and day-of-week must be ?.`)
  const dayFits = fitsDay({
    dayOfMonth: parseCronField(dayOfMonth, 1, 31),
    month: parseCronField(month, 1, 12, MONTHS),
    dayOfWeek: parseCronField(dayOfWeek, 1, 7, DAYS),
    year: parseCronField(year, 1970, 2199),
  })
  const timesOfDay = times(parseCronField(hours, 0, 23), parseCronField(minutes, 0, 59))
  return now => {
    const today = Math.floor(now / DAY_MS) * DAY_MS
    for (let day = 0; day < LOOK_AHEAD_DAYS; day += 1) {
      const start = today + day * DAY_MS
      const time = dayFits(new Date(start)) ? timesOfDay.find(each => start + each > now) : undefined
      if (time !== undefined) return start + time
    }
    return undefined
  }
}

function fitsDay(fields: Record<'dayOfMonth' | 'month' | 'dayOfWeek' | 'year', CronField>): (day: Date) => boolean {
  return day =>
    fields.month(day.getUTCMonth() + 1) &&
    fields.dayOfMonth(day.getUTCDate()) &&
    // EventBridge counts days from Sunday = 1.
    fields.dayOfWeek(day.getUTCDay() + 1) &&
    fields.year(day.getUTCFullYear())
}

function times(hour: CronField, minute: CronField): number[] {
  const all = Array.from({ length: 24 * 60 }, (_, at) => at)
  return all.filter(at => hour(Math.floor(at / 60)) && minute(at % 60)).map(at => at * 60_000)
}
