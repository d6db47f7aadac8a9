import { sinceMidnight } from './day-spans.ts'
import { dateOf } from './local-day.ts'
import { isInSeason } from './season.ts'
import type { WorkingHours } from './working-hours.ts'
import type { ZoneClock } from './zone-clock.ts'

export interface WorkingSpan {
  readonly opens: number
  readonly closes: number
}

/** The hours of these days as instants, ascending. What daylight saving leaves nothing of is left out. */
export function workingSpans(days: readonly number[], hours: WorkingHours, zone: ZoneClock): readonly WorkingSpan[] {
  return days.flatMap(day => {
    const monthDay = dateOf(day).slice(5)
    const { spans } = hours.seasons.find(season => isInSeason(season, monthDay)) ?? hours
    return spans
      .map(({ from, to }) => ({
        opens: zone.instantOf(day, sinceMidnight(from)),
        closes: zone.instantOf(day, sinceMidnight(to)),
      }))
      .filter(({ opens, closes }) => opens < closes)
      .toSorted((a, b) => a.opens - b.opens)
  })
}
