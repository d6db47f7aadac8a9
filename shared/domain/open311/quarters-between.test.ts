import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quarterOf, quartersBetween } from './quarters-between.ts'

const DAY = 86_400_000
const time = (ms: number) => new Date(ms).toISOString()

test('a period over the turn of the year lies in two quarters, the latest first', () => {
  expect(quartersBetween('2026-12-30T00:00:00.000Z', '2027-01-02T00:00:00.000Z')).toEqual([
    { quarter: '2027-Q1', start: '2027-01-01T00:00:00.000Z', end: '2027-01-02T00:00:00.000Z' },
    { quarter: '2026-Q4', start: '2026-12-30T00:00:00.000Z', end: '2026-12-31T23:59:59.999Z' },
  ])
})

test('the parts hold every moment of a period once; 90 days lie in two quarters at most', () => {
  const start = fc.integer({ min: Date.UTC(1999, 0), max: Date.UTC(2050, 0) })
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 400 * DAY }), (from, span) => {
      const parts = quartersBetween(time(from), time(from + span))
      expect([parts.at(-1)?.start, parts[0]?.end]).toEqual([time(from), time(from + span)])
      for (const [index, { quarter, start, end }] of parts.entries()) {
        expect([quarterOf(start), quarterOf(end)]).toEqual([quarter, quarter])
        const later = parts[index - 1]
        if (later) expect(Date.parse(later.start) - Date.parse(end)).toBe(1)
      }
      if (span <= 90 * DAY) expect(parts.length).toBeLessThanOrEqual(2)
    }),
  )
})
