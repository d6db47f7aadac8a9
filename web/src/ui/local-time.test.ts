import { afterEach, expect, test } from 'vitest'
import { zone } from '../language/zone.ts'
import { instantOf, localTime } from './local-time.ts'

afterEach(() => {
  zone.value = 'Asia/Shanghai'
})

test.each([
  ['Asia/Shanghai', '2026-11-22T10:00', '2026-11-22T02:00:00.000Z'],
  ['America/New_York', '2026-07-01T09:30', '2026-07-01T13:30:00.000Z'],
  ['America/New_York', '2026-11-02T09:30', '2026-11-02T14:30:00.000Z'],
  ['+05:45', '2026-01-01T00:00', '2025-12-31T18:15:00.000Z'],
])('in %s %s is %s, and back', (name, local, instant) => {
  zone.value = name
  expect(instantOf(local)).toBe(instant)
  expect(localTime(instant)).toBe(local)
})

test('the end of a day, and what is no time', () => {
  expect(instantOf('2026-11-22T24:00')).toBe('2026-11-22T16:00:00.000Z')
  expect([instantOf(''), instantOf('soon'), localTime('')]).toEqual(['', '', ''])
})
