import { canonicalJson } from '../hash/canonical-json.ts'
import { sha256Hex } from '../hash/digest.ts'
import type { YearDays } from './check-calendar-year.ts'
import type { WorkingHours } from './working-hours.ts'

/** `2025-2026.9f86d081884c`: the years, and a hash of everything that is counted. What a holiday is called changes nothing. */
export function calendarVersion(years: readonly YearDays[], hours: WorkingHours): string {
  const days = years.map(year => year.days.map(({ date, kind }) => `${date} ${kind}`).toSorted())
  const ids = years.map(({ id }) => id)
  const span = [...new Set([ids.at(0) ?? 'none', ids.at(-1) ?? 'none'])].join('-')
  return `${span}.${sha256Hex(canonicalJson({ ids, days, hours })).slice(0, 12)}`
}
