import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineAfter } from './deadline.ts'
import { Limit, LimitUnit } from './limit.ts'

const from = '2026-11-22T08:00:00.000Z'

test.each([
  ['urgent_hour', 2, '2026-11-22T10:00:00.000Z'],
  ['calendar_hour', 0.5, '2026-11-22T08:30:00.000Z'],
  ['working_hour', 24, '2026-11-23T08:00:00.000Z'],
  ['urgent_day', 1, '2026-11-23T08:00:00.000Z'],
  ['calendar_day', 10, '2026-12-02T08:00:00.000Z'],
  ['working_day', 40, '2027-01-01T08:00:00.000Z'],
] as const)('%s: %d from 08:00', (unit, amount, due) => {
  expect(deadlineAfter(from, Limit.parse({ amount, unit }))).toEqual({ due, calendar: 'plain-hours' })
})

test('a limit counts elapsed time unless it says otherwise; nothing, less, or over a year is none', () => {
  expect(Limit.parse({ amount: 1, unit: 'working_day' }).mode).toBe('elapsed')
  for (const amount of [0, -1, 8785, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(Limit.safeParse({ amount, unit: 'working_hour' }).success).toBe(false)
  }
  expect(Limit.safeParse({ amount: 1, unit: 'week' }).success).toBe(false)
})

test('a longer limit never ends earlier, and a zone in the start changes nothing', () => {
  const amount = fc.double({ min: 0.01, max: 8784, noNaN: true })
  fc.assert(
    fc.property(fc.constantFrom(...LimitUnit.options), amount, amount, (unit, a, b) => {
      const due = (count: number) => deadlineAfter(from, { amount: count, unit, mode: 'elapsed' }).due
      expect(due(Math.min(a, b)) <= due(Math.max(a, b))).toBe(true)
      expect(due(a) > from).toBe(true)
      expect(deadlineAfter('2026-11-22T16:00:00.000+08:00', { amount: a, unit, mode: 'elapsed' }).due).toBe(due(a))
    }),
  )
})
