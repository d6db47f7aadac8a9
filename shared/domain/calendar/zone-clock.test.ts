import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from './instant-of.ts'
import { DAY, dateOf, dayOf, weekdayOf } from './local-day.ts'
import { localTime } from './local-time.ts'
import { zoneClock } from './zone-clock.ts'

const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  '+05:45',
  '-09:30',
  'UTC',
]
const instant = fc.integer({ min: Date.parse('2020-01-01T00:00Z'), max: Date.parse('2040-01-01T00:00Z') })

test('what the wall shows is read back as the same instant, in every zone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), instant, (timeZone, at) => {
      expect(instantOf(localTime(at, zoneClock(timeZone)))).toBe(at)
    }),
  )
})

test('the offset is what Intl says at any instant', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), instant, (timeZone, at) => {
      const hour = new Intl.DateTimeFormat('en-US', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      expect(localTime(at, zoneClock(timeZone)).slice(11, 16)).toBe(hour.format(at))
    }),
  )
})

test('later on the wall is never earlier in time, and a day is the one that the wall shows', () => {
  const time = fc.tuple(fc.integer({ min: 20_000, max: 21_000 }), fc.integer({ min: 0, max: DAY - 1 }))
  fc.assert(
    fc.property(fc.constantFrom(...zones), time, time, (timeZone, [dayA, a], [dayB, b]) => {
      const zone = zoneClock(timeZone)
      const order = Math.sign(dayA * DAY + a - (dayB * DAY + b))
      expect(Math.sign(zone.instantOf(dayA, a) - zone.instantOf(dayB, b)) * order).toBeGreaterThanOrEqual(0)
      expect(zone.dayAt(zone.instantOf(dayA, a))).toBe(dayA)
    }),
  )
})

test.each([
  ['skipped in spring: the jump', '2026-03-08', '02:30', '2026-03-08T03:00:00-04:00'],
  ['twice in autumn: the first', '2026-11-01', '01:30', '2026-11-01T01:30:00-04:00'],
  ['after the change in autumn', '2026-11-01', '02:00', '2026-11-01T02:00:00-05:00'],
])('a time that is %s', (_what, date, time, expected) => {
  const zone = zoneClock('America/New_York')
  const [hours, minutes] = time.split(':').map(Number)
  const at = zone.instantOf(dayOf(date), ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000)
  expect(localTime(at, zone)).toBe(expected)
})

test('days of the week and back', () => {
  expect([weekdayOf(0), weekdayOf(-4), weekdayOf(dayOf('2026-11-22'))]).toEqual([4, 7, 7])
  expect(dateOf(dayOf('2024-02-29'))).toBe('2024-02-29')
})

test.each(['2026-11-22T08:00:00', '2026-11-22', 'tomorrow', '2026-13-01T00:00:00Z'])('%s is no moment', time => {
  expect(() => instantOf(time)).toThrow(RangeError)
})
