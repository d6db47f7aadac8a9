import * as z from 'zod'
import { DaySpans } from './day-spans.ts'
import { Season, seasonsOverlap } from './season.ts'
import { TimeZone } from './time-zone.ts'

/** The hours of an agency: which weekdays work (1 is Monday), which hours, and seasons with others. Defaults: domain.md “Time”. */
export const WorkingHours = z
  .strictObject({
    timeZone: TimeZone.default('Asia/Shanghai'),
    weekdays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
    spans: DaySpans.default([
      { from: '08:00', to: '12:00' },
      { from: '14:00', to: '18:00' },
    ]),
    seasons: z.array(Season).default([]),
  })
  .superRefine(({ weekdays, seasons }, context) => {
    if (new Set(weekdays).size < weekdays.length) {
      context.addIssue({
        code: 'custom',
        path: ['weekdays'],
        message: 'names a weekday twice',
        params: { zh: '星期重复' },
      })
    }
    for (const [index, season] of seasons.entries()) {
      const other = seasons.slice(0, index).find(earlier => seasonsOverlap(earlier, season))
      if (!other) continue
      const message = `${season.from}–${season.to} overlaps the season ${other.from}–${other.to}`
      const zh = `${season.from}–${season.to} 与 ${other.from}–${other.to} 重叠`
      context.addIssue({ code: 'custom', path: ['seasons', index], message, params: { zh } })
    }
  })
export type WorkingHours = z.infer<typeof WorkingHours>

export const DEFAULT_WORKING_HOURS: WorkingHours = WorkingHours.parse({})
