import fc from 'fast-check'
import { expect, test } from 'vitest'
import { china2026 } from '#test/support/calendar-data.ts'
import { compileCalendar } from '../calendar/compile-calendar.ts'
import { HOUR } from '../calendar/local-day.ts'
import { localTime } from '../calendar/local-time.ts'
import { WorkingHours } from '../calendar/working-hours.ts'
import { workingTimeBetween } from '../calendar/working-time-between.ts'
import { computeDeadline } from './compute-deadline.ts'
import type { Limit } from './limit.ts'
import { moveDeadline } from './move-deadline.ts'
import { pauseDeadline } from './pause-deadline.ts'

const boston = WorkingHours.parse({
  timeZone: 'America/New_York',
  spans: [
    { from: '22:00', to: '24:00' },
    { from: '00:30', to: '03:15' },
  ],
  weekdays: [1, 3, 6, 7],
})
const calendars = {
  china: compileCalendar([china2026]),
  boston: compileCalendar([{ id: '2025', days: [] }, { ...china2026 }], boston),
}
const anyCalendar = fc.constantFrom(calendars.china, calendars.boston)
const last = Date.parse('2026-12-31T00:00Z')
const minute = 60_000
const instant = fc.integer({ min: Date.parse('2026-01-02T00:00Z') / minute, max: last / minute }).map(at => at * minute)
const iso = (at: number): string => new Date(at).toISOString()

const hours = fc
  .integer({ min: 1, max: 60 * 200 })
  .map((minutes): Limit => ({ amount: minutes / 60, unit: 'working_hour', mode: 'elapsed' }))
const days = fc
  .integer({ min: 1, max: 120 })
  .map((count): Limit => ({ amount: count / 4, unit: 'working_day', mode: 'elapsed' }))
const dates = fc.integer({ min: 1, max: 60 }).map((amount): Limit => ({ amount, unit: 'working_day', mode: 'by_date' }))
const urgent = fc
  .integer({ min: 1, max: 400 })
  .map((amount): Limit => ({ amount, unit: 'urgent_hour', mode: 'elapsed' }))
const timed = fc.oneof(hours, days)
const any = fc.oneof(timed, dates, urgent)

/** A deadline beyond the data lies behind every other. */
const order = (due: string | null): number => (due === null ? Number.POSITIVE_INFINITY : Date.parse(due))

test('a longer limit or a later start never ends earlier', () => {
  fc.assert(
    fc.property(anyCalendar, any, instant, instant, fc.integer({ min: 1, max: 20 }), (calendar, limit, a, b, more) => {
      const due = (from: number, amount = limit.amount) =>
        order(computeDeadline(iso(from), { ...limit, amount }, calendar).due)
      expect(due(Math.min(a, b))).toBeLessThanOrEqual(due(Math.max(a, b)))
      expect(due(a)).toBeLessThanOrEqual(due(a, limit.amount + more))
      expect(due(a)).toBeGreaterThan(a)
    }),
  )
})

test('a limit in two parts ends where the whole does', () => {
  fc.assert(
    fc.property(
      anyCalendar,
      any,
      instant,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (calendar, limit, from, part) => {
        const first =
          limit.mode === 'by_date' ? Math.ceil(limit.amount * part) : Math.ceil(limit.amount * part * 60) / 60
        const rest = limit.amount - first
        if (rest * 60 < 1) return
        const { due } = computeDeadline(iso(from), { ...limit, amount: first }, calendar)
        const twice = due === null ? null : moveDeadline(due, { ...limit, amount: rest }, calendar)
        expect(twice).toBe(computeDeadline(iso(from), limit, calendar).due)
      },
    ),
  )
})

test('the working time until a deadline is the limit, and it never ends outside working hours', () => {
  fc.assert(
    fc.property(anyCalendar, timed, instant, (calendar, limit, from) => {
      const { due } = computeDeadline(iso(from), limit, calendar)
      if (due === null) return
      const amount = limit.amount * (limit.unit === 'working_day' ? 8 : 1) * HOUR
      expect(workingTimeBetween(iso(from), due, calendar)).toBe(Math.round(amount))
      // The moment before it was worked.
      expect(workingTimeBetween(iso(Date.parse(due) - 1), due, calendar)).toBe(1)
    }),
  )
})

test('what lies beyond the data is provisional, nothing else is', () => {
  fc.assert(
    fc.property(anyCalendar, timed, instant, (calendar, limit, from) => {
      const { due, provisional } = computeDeadline(iso(from), limit, calendar)
      const end = calendar.zone.instantOf(Date.parse('2027-01-01T00:00Z') / (24 * HOUR), 0)
      const left = workingTimeBetween(iso(from), iso(end), calendar) ?? 0
      const needs = Math.round(limit.amount * (limit.unit === 'working_day' ? 8 : 1) * HOUR)
      expect([provisional, due === null]).toEqual(needs > left ? [true, true] : [false, false])
    }),
  )
})

test('by date ends at local midnight after a working day', () => {
  fc.assert(
    fc.property(anyCalendar, dates, instant, (calendar, limit, from) => {
      const { due } = computeDeadline(iso(from), limit, calendar)
      if (due === null) return
      expect(due).toMatch(/T00:00:00[+-]/)
      const lastDay = calendar.zone.dayAt(Date.parse(due) - 1)
      expect(calendar.dates.between(lastDay - 1, lastDay)).toBe(1)
      expect(calendar.dates.between(calendar.zone.dayAt(from), lastDay)).toBe(limit.amount)
    }),
  )
})

test('a pause moves a deadline by exactly the time paused: what was left before it is left after it', () => {
  const length = fc.integer({ min: 0, max: 60 * 24 * 40 })
  fc.assert(
    fc.property(anyCalendar, fc.oneof(timed, urgent), instant, length, length, (calendar, limit, start, wait, rest) => {
      const { due } = computeDeadline(iso(start), limit, calendar)
      const [from, to] = [start + wait * minute, start + (wait + rest) * minute]
      const moved = due === null ? null : pauseDeadline({ due, limit, from: iso(from), to: iso(to) }, calendar)
      if (due === null || moved === null) return
      const between = (a: string, b: string) =>
        limit.unit === 'urgent_hour' ? Date.parse(b) - Date.parse(a) : workingTimeBetween(a, b, calendar)
      expect(between(due, moved)).toBe(between(iso(from), iso(to)))
      expect(between(iso(to), moved)).toBe(between(iso(from), due))
    }),
  )
})

test('a pause by date moves by the working dates it crosses, and one within a day by none', () => {
  fc.assert(
    fc.property(anyCalendar, dates, instant, fc.integer({ min: 0, max: 40 }), (calendar, limit, from, rest) => {
      const { due } = computeDeadline(iso(from), limit, calendar)
      const to = from + rest * 24 * HOUR
      const moved = due === null ? null : pauseDeadline({ due, limit, from: iso(from), to: iso(to) }, calendar)
      if (due === null || moved === null) return
      // Paused from its first moment: as if it had started when the pause ended.
      expect(moved).toBe(computeDeadline(iso(to), limit, calendar).due)
      expect(localTime(Date.parse(moved), calendar.zone)).toBe(moved)
      if (rest === 0) expect(moved).toBe(due)
    }),
  )
})
