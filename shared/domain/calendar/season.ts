import * as z from 'zod'
import { DaySpans } from './day-spans.ts'

// Read in a leap year, so that 02-29 may be named.
const MonthDay = z.string().refine(day => z.iso.date().safeParse(`2024-${day}`).success, {
  error: 'is no month and day like 07-01',
  params: { zh: '不是形如 07-01 的月日' },
})

/** A part of every year with hours of its own, both days included; from 12-01 to 02-28 goes over New Year. */
export const Season = z.strictObject({ from: MonthDay, to: MonthDay, spans: DaySpans })
export type Season = z.infer<typeof Season>

export function isInSeason({ from, to }: Pick<Season, 'from' | 'to'>, monthDay: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to
}

/** Two seasons share a day exactly when one of them begins within the other. */
export const seasonsOverlap = (a: Season, b: Season): boolean => isInSeason(a, b.from) || isInSeason(b, a.from)
