import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts'
import { sendAt } from './send-at.ts'

const policy = (notices: Partial<Policy['notices']>, timeZone = 'Asia/Shanghai'): Policy => ({
  ...DEFAULT_POLICY,
  routing: { ...DEFAULT_POLICY.routing, timeZone },
  notices: { ...DEFAULT_POLICY.notices, ...notices },
})

test.each([
  ['in the window', '2026-11-23T02:01:00.000Z', {}, '2026-11-23T02:10:00.000Z'],
  ['at the end of one: of the next', '2026-11-23T02:10:00.000Z', {}, '2026-11-23T02:20:00.000Z'],
  ['without a window: at once', '2026-11-23T02:01:00.000Z', { digestMinutes: 0 }, '2026-11-23T02:01:00.000Z'],
  ['before midnight: in the morning', '2026-11-23T15:01:00.000Z', {}, '2026-11-23T23:00:00.000Z'],
  ['after midnight: the same morning', '2026-11-23T17:00:00.000Z', {}, '2026-11-23T23:00:00.000Z'],
  ['whose window ends in quiet hours', '2026-11-23T13:55:00.000Z', {}, '2026-11-23T23:00:00.000Z'],
  ['quiet at noon', '2026-11-23T04:05:00.000Z', { quietFrom: '12:00', quietTo: '14:00' }, '2026-11-23T06:00:00.000Z'],
  ['no quiet hours', '2026-11-23T15:01:00.000Z', { quietFrom: '00:00', quietTo: '00:00' }, '2026-11-23T15:10:00.000Z'],
])('a task %s', (_, at, notices, expected) => {
  expect(sendAt('task', at, policy(notices))).toBe(expected)
})

test('what is urgent waits for its own short window, at night too', () => {
  const at = '2026-11-23T16:00:01.000Z'
  expect(sendAt('overdue', at, policy({}))).toBe('2026-11-23T16:01:00.000Z')
  expect(sendAt('overdue', at, policy({ urgentMinutes: 0 }))).toBe(at)
})

test('the morning is the place’s own, also on the night the clocks go back', () => {
  const boston = policy({}, 'America/New_York')
  expect(sendAt('task', '2026-11-01T03:30:00.000Z', boston)).toBe('2026-11-01T12:00:00.000Z')
})

test('never before it happened, never in quiet hours, and the same for a repeat', () => {
  const any = policy({})
  fc.assert(
    fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }), date => {
      const at = date.toISOString()
      const told = sendAt('task', at, any)
      const hour = (new Date(told).getUTCHours() + 8) % 24
      expect(told >= at).toBe(true)
      expect(hour >= 7 && hour < 22).toBe(true)
      expect(sendAt('task', at, any)).toBe(told)
    }),
  )
})
