import * as z from 'zod'
import { HOUR } from './local-day.ts'

const ClockTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'is no time of day like 08:00')

/** `08:00` as milliseconds since local midnight. */
export const sinceMidnight = (time: string): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * 60_000

/** From–to within one day; `to` may be `24:00`. Work over midnight is two spans. */
const Span = z.strictObject({ from: ClockTime, to: ClockTime }).refine(({ from, to }) => from < to, {
  error: 'ends before it begins; write hours over midnight as two: 22:00–24:00 and 00:00–06:00',
  params: { zh: '结束早于开始；跨午夜的时段请分成两段：22:00–24:00 和 00:00–06:00' },
})

/** The hours worked on a day. */
export const DaySpans = z
  .array(Span)
  .min(1)
  .superRefine((spans, context) => {
    const sorted = spans.map((span, index) => ({ ...span, index })).sort((a, b) => (a.from < b.from ? -1 : 1))
    for (const [position, span] of sorted.entries()) {
      const earlier = sorted[position - 1]
      if (!earlier || earlier.to <= span.from) continue
      const message = `${span.from}–${span.to} overlaps ${earlier.from}–${earlier.to}`
      const zh = `${span.from}–${span.to} 与 ${earlier.from}–${earlier.to} 重叠`
      context.addIssue({ code: 'custom', path: [span.index], message, params: { zh } })
    }
  })
export type DaySpans = z.infer<typeof DaySpans>
