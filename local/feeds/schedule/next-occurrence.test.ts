import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextOccurrence } from './next-occurrence.ts'

const after = (expression: string, from: string): string | undefined => {
  const next = nextOccurrence(expression)(Date.parse(from))
  return next === undefined ? undefined : new Date(next).toISOString().replace(':00.000Z', 'Z')
}

describe('when a schedule is due', () => {
  test.each([
    ['rate(1 minute)', '2026-11-22T09:00:30Z', '2026-11-22T09:01:30.000Z'],
    ['rate(5 minutes)', '2026-11-22T09:00:00Z', '2026-11-22T09:05Z'],
    ['rate(2 days)', '2026-12-31T00:00:00Z', '2027-01-02T00:00Z'],
    ['cron(0 12 * * ? *)', '2026-11-22T12:00:00Z', '2026-11-23T12:00Z'],
    ['cron(0 12 * * ? *)', '2026-11-22T11:59:59Z', '2026-11-22T12:00Z'],
    ['cron(15 10 ? * MON-FRI *)', '2026-11-20T10:15:00Z', '2026-11-23T10:15Z'],
    ['cron(0/15 8-9 1 * ? *)', '2026-11-01T08:45:00Z', '2026-11-01T09:00Z'],
    ['cron(0 0 29 2 ? *)', '2026-11-01T00:00:00Z', '2028-02-29T00:00Z'],
    ['cron(30 1,13 ? JAN,jul SUN *)', '2026-11-22T00:00:00Z', '2027-01-03T01:30Z'],
    ['cron(0 0 1 1 ? 2030)', '2026-11-22T00:00:00Z', '2030-01-01T00:00Z'],
    ['cron(0 0 1 1 ? 2020)', '2026-11-22T00:00:00Z', undefined],
  ])('%s after %s is %s', (expression, from, expected) => expect(after(expression, from)).toBe(expected))

  test.each([
    'rate(0 minutes)',
    'rate(1 minutes)',
    'rate(5 minute)',
    'every 5 minutes',
    'cron(0 12 * * *)',
    'cron(0 12 * * * *)',
    'cron(61 12 * * ? *)',
    'cron(0 12 L * ? *)',
    'cron(0 12 ? * 2#1 *)',
    'cron(0/0 12 * * ? *)',
  ])('%s is refused', expression => expect(() => nextOccurrence(expression)).toThrow())

  test('an occurrence is always later, and there is none between', () => {
    const next = nextOccurrence('cron(0/7 3-5 ? * TUE,SAT *)')
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) }), now => {
        const at = next(now) ?? 0
        expect(at).toBeGreaterThan(now)
        expect(next(at - 1)).toBe(at)
        expect([2, 6]).toContain(new Date(at).getUTCDay())
      }),
    )
  })
})
