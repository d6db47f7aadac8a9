import { expect, test } from 'vitest'
import { china2026, vectors } from '#test/support/calendar-data.ts'
import { compileCalendar } from '../calendar/compile-calendar.ts'
import { dateOf, dayOf } from '../calendar/local-day.ts'
import { WorkingHours } from '../calendar/working-hours.ts'
import { computeDeadline } from './compute-deadline.ts'
import { DeadlineAccount } from './deadline-account.ts'
import { Limit, type LimitUnit } from './limit.ts'
import { moveDeadline } from './move-deadline.ts'

const calendar = compileCalendar([china2026])
const limit = (amount: number, unit: LimitUnit, mode?: 'by_date') => Limit.parse({ amount, unit, mode })

/** `2026-10-09T24:00` as RFC 3339. */
function endOfDay(due: string | null): string | null {
  if (due === null) return null
  const [date = '', time = ''] = due.split('T')
  return time === '24:00' ? `${dateOf(dayOf(date) + 1)}T00:00:00+08:00` : `${due}:00+08:00`
}

test.each(vectors)('$start + $limit.amount $limit.unit $limit.mode is $due', ({ start, limit, due, provisional }) => {
  const account = computeDeadline(start, limit, calendar)
  expect(account).toMatchObject({ due: endOfDay(due), provisional, paused: false, calendar: calendar.version })
  expect(account.ledger).toEqual([{ type: 'started', at: start, limit, due: endOfDay(due) }])
  expect(DeadlineAccount.parse(account)).toEqual(account)
})

test('the file has vectors: every unit that needs a calendar, and the horizon', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(8)
  expect(vectors.some(({ provisional }) => provisional)).toBe(true)
})

test.each([
  [
    'a span that is used up ends with it, not with the next morning',
    '2026-11-23T16:00:00+08:00',
    limit(2, 'working_hour'),
    '2026-11-23T18:00:00+08:00',
  ],
  ['so does a morning', '2026-11-23T08:00:00+08:00', limit(4, 'working_hour'), '2026-11-23T12:00:00+08:00'],
  [
    'a report of the night starts counting in the morning',
    '2026-11-23T02:00:00+08:00',
    limit(1, 'working_hour'),
    '2026-11-23T09:00:00+08:00',
  ],
  ['parts of an hour', '2026-11-23T11:45:00+08:00', limit(0.5, 'working_hour'), '2026-11-23T14:15:00+08:00'],
  ['the last hours of the data', '2026-12-31T16:00:00+08:00', limit(2, 'working_hour'), '2026-12-31T18:00:00+08:00'],
  [
    'the last date of the data',
    '2026-12-30T16:00:00+08:00',
    limit(1, 'working_day', 'by_date'),
    '2027-01-01T00:00:00+08:00',
  ],
  [
    'urgent hours run through the holidays',
    '2026-09-30T23:00:00+08:00',
    limit(2, 'urgent_hour'),
    '2026-10-01T01:00:00+08:00',
  ],
  [
    'calendar days need no calendar',
    '2026-12-31T16:00:00+08:00',
    limit(10, 'calendar_day'),
    '2027-01-10T16:00:00+08:00',
  ],
  [
    'the zone of the start changes nothing',
    '2026-11-20T09:00:00.250Z',
    limit(2, 'working_hour'),
    '2026-11-23T09:00:00.250+08:00',
  ],
  [
    'by date, midnight is the start of its day',
    '2026-11-23T00:00:00+08:00',
    limit(1, 'working_day', 'by_date'),
    '2026-11-25T00:00:00+08:00',
  ],
  [
    'by date, a weekend start counts from Monday',
    '2026-11-21T10:00:00+08:00',
    limit(1, 'working_day', 'by_date'),
    '2026-11-24T00:00:00+08:00',
  ],
])('%s', (_what, from, of, due) => {
  expect(computeDeadline(from, of, calendar)).toMatchObject({ due, provisional: false })
})

test.each([
  ['one minute too much', '2026-12-31T16:00:00+08:00', limit(2 + 1 / 60, 'working_hour')],
  ['one date too many', '2026-12-30T16:00:00+08:00', limit(2, 'working_day', 'by_date')],
  ['a start before the data', '2025-12-31T16:00:00+08:00', limit(1, 'working_day', 'by_date')],
  ['a start after the data', '2027-01-04T10:00:00+08:00', limit(1, 'working_hour')],
])('%s is provisional', (_what, from, of) => {
  expect(computeDeadline(from, of, calendar)).toMatchObject({ due: null, provisional: true, lastDate: '2026-12-31' })
})

test('a working day is 8 working hours, also where the own day has 6', () => {
  const short = WorkingHours.parse({ spans: [{ from: '09:00', to: '15:00' }] })
  const { due } = computeDeadline(
    '2026-11-23T09:00:00+08:00',
    limit(1, 'working_day'),
    compileCalendar([china2026], short),
  )
  expect(due).toBe('2026-11-24T11:00:00+08:00')
})

test('a place with daylight saving works by its own wall', () => {
  const boston = WorkingHours.parse({ timeZone: 'America/New_York', spans: [{ from: '09:00', to: '17:00' }] })
  const { due } = computeDeadline(
    '2026-10-30T16:00:00-04:00',
    limit(2, 'working_hour'),
    compileCalendar([{ id: '2026', days: [] }], boston),
  )
  expect(due).toBe('2026-11-02T10:00:00-05:00')
})

test('limits that fall due a second time move on from the deadline; by date, its midnight belongs to the day before', () => {
  const two = limit(2, 'working_day', 'by_date')
  const { due } = computeDeadline('2026-11-23T09:00:00+08:00', two, calendar)
  expect(due).toBe('2026-11-26T00:00:00+08:00')
  expect(moveDeadline(due ?? '', two, calendar)).toBe('2026-11-28T00:00:00+08:00')
  expect(moveDeadline('2026-12-31T18:00:00+08:00', limit(1, 'working_hour'), calendar)).toBeNull()
})

test.each([
  ['working_day', 367, 'elapsed', 'at most a year: 366'],
  ['working_hour', 2929, 'elapsed', 'at most a year: 2928'],
  ['calendar_hour', 5, 'by_date', 'only working days'],
  ['working_day', 1.5, 'by_date', 'counted whole'],
  ['working_day', 0, 'by_date', '>0'],
])('%s × %d %s is no limit', (unit, amount, mode, sentence) => {
  const { error } = Limit.safeParse({ amount, unit, mode })
  expect(error?.issues.map(({ message }) => message).join()).toContain(sentence)
})
