import { describe, expect, test } from 'vitest'
import { china2026 } from '#test/support/calendar-data.ts'
import { DomainError } from '../errors/domain-error.ts'
import type { YearDays } from './check-calendar-year.ts'
import { compileCalendar } from './compile-calendar.ts'
import { WorkingHours } from './working-hours.ts'
import { workingTimeBetween } from './working-time-between.ts'

const HOUR = 3_600_000
const hoursBetween = (from: string, to: string, calendar = compileCalendar([china2026])) => {
  const time = workingTimeBetween(from, to, calendar)
  return time === null ? null : time / HOUR
}
const year = (id: string, ...days: YearDays['days']): YearDays => ({ id, days })
const off = (date: string) => ({ date, kind: 'off' as const })

test('a whole published year: 365 days less weekends and holidays, with make-up days', () => {
  const { days } = china2026
  const weekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay())
  const holidays = days.filter(({ kind, date }) => kind === 'off' && !weekend(date)).length
  const madeUp = days.filter(({ kind, date }) => kind === 'work' && weekend(date)).length
  expect(hoursBetween('2026-01-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00')).toBe((261 - holidays + madeUp) * 8)
})

test('only working time counts, and backwards it is negative', () => {
  expect(hoursBetween('2026-09-18T16:00:00+08:00', '2026-09-20T16:00:00+08:00')).toBe(8)
  expect(hoursBetween('2026-11-20T12:30:00+08:00', '2026-11-20T13:30:00+08:00')).toBe(0)
  expect(hoursBetween('2026-11-20T17:00:00+08:00', '2026-11-20T09:00:00+08:00')).toBe(-6)
})

test('a year without data has no answer', () => {
  expect(hoursBetween('2025-12-31T23:59:59+08:00', '2026-01-05T09:00:00+08:00')).toBeNull()
  expect(hoursBetween('2026-12-31T17:00:00+08:00', '2027-01-01T00:00:01+08:00')).toBeNull()
  const nothing = compileCalendar([])
  expect(nothing.lastDate).toBeNull()
  expect(hoursBetween('2026-01-05T09:00:00+08:00', '2026-01-05T09:00:00+08:00', nothing)).toBeNull()
})

test('seasons have hours of their own, also over New Year', () => {
  const hours = WorkingHours.parse({
    seasons: [
      { from: '07-01', to: '09-30', spans: [{ from: '07:00', to: '13:00' }] },
      { from: '12-15', to: '01-15', spans: [{ from: '10:00', to: '12:00' }] },
    ],
  })
  const of = (date: string) =>
    hoursBetween(`${date}T00:00:00+08:00`, `${date}T24:00:00+08:00`, compileCalendar([china2026], hours))
  expect([of('2026-06-30'), of('2026-07-01'), of('2026-09-30'), of('2026-12-15'), of('2026-01-15')]).toEqual([
    8, 6, 6, 2, 2,
  ])
})

describe('daylight saving', () => {
  const night = WorkingHours.parse({
    timeZone: 'America/New_York',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    spans: [{ from: '00:00', to: '24:00' }],
  })
  test.each([
    ['spring', '2026-03-08T00:00:00-05:00', '2026-03-09T00:00:00-04:00', 23],
    ['autumn', '2026-11-01T00:00:00-04:00', '2026-11-02T00:00:00-05:00', 25],
  ])('the day of the change in %s', (_when, from, to, hours) => {
    expect(hoursBetween(from, to, compileCalendar([year('2026')], night))).toBe(hours)
  })
  test('hours that are skipped are not worked, and never worked twice', () => {
    const spans = [
      { from: '01:00', to: '02:30' },
      { from: '03:00', to: '05:00' },
    ]
    const calendar = compileCalendar([year('2026')], { ...night, spans })
    expect(hoursBetween('2026-03-08T00:00:00-05:00', '2026-03-08T06:00:00-04:00', calendar)).toBe(3)
  })
})

describe('the version', () => {
  const one = compileCalendar([china2026])
  test('names the years, and is the same for the same days and hours in any order', () => {
    const shuffled = { ...china2026, days: china2026.days.toReversed().map(day => ({ ...day, name: { zh: '假' } })) }
    expect(compileCalendar([shuffled]).version).toBe(one.version)
    expect(one.version).toMatch(/^2026\.[0-9a-f]{12}$/)
    expect(compileCalendar([year('2025'), china2026]).version).toMatch(/^2025-2026\./)
  })
  test('changes with a day, and with the hours', () => {
    const more = compileCalendar([{ ...china2026, days: [...china2026.days, off('2026-12-25')] }])
    const hours = compileCalendar([china2026], WorkingHours.parse({ weekdays: [1] }))
    expect(new Set([one.version, more.version, hours.version]).size).toBe(3)
  })
})

test.each<[string, YearDays[], string, string]>([
  ['a day outside its year', [year('2026', off('2027-01-01'))], '/0/days/0/date', '2027-01-01 does not lie in 2026'],
  [
    'a day twice',
    [year('2026', off('2026-05-01'), off('2026-05-01'))],
    '/0/days/1/date',
    '2026-05-01 stands there twice',
  ],
  [
    'a day both off and work',
    [year('2026', off('2026-05-01'), { date: '2026-05-01', kind: 'work' })],
    '/0/days/1/date',
    '2026-05-01 is both off and work',
  ],
  ['a gap', [year('2024'), year('2026')], '/1/id', '2026 follows 2024: the years between are missing'],
  ['the wrong order', [year('2026'), year('2025')], '/1/id', '2025 stands after 2026; put the years in order'],
  ['a year twice', [year('2026'), year('2026')], '/1/id', '2026 stands there twice'],
])('%s is refused with its place', (_what, years, pointer, message) => {
  try {
    compileCalendar(years)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError)
    expect(error).toMatchObject({ code: 'input.invalid', fields: [{ pointer, message }] })
  }
})
