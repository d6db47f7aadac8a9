import { expect, test, vi } from 'vitest'

vi.stubGlobal('localStorage', { getItem: () => 'zh', setItem: () => undefined })
vi.stubGlobal('document', { documentElement: {} })
const { colourOf, lightOf } = await import('./light.tsx')

const at = (minute: number): number => Date.parse(`2026-11-22T10:${String(minute).padStart(2, '0')}:00Z`)
const [start, due] = ['2026-11-22T10:00:00Z', '2026-11-22T10:40:00Z']

test.each([
  [0, 'green'],
  [19, 'green'],
  [20, 'yellow'],
  [40, 'yellow'],
  [41, 'red'],
])('after %i of 40 minutes the light is %s', (minute, colour) => {
  expect(colourOf(start, due, at(minute))).toBe(colour)
})

test('without a deadline there is no light', () => {
  expect(colourOf(start, undefined, at(0))).toBe('none')
})

test('what is resolved or laid aside cannot be late', () => {
  const counted = { from: start, due }
  expect(['Handling', 'Resolved', 'Suspended'].map(status => lightOf({ ...counted, status }, at(50)))).toEqual([
    'red',
    undefined,
    undefined,
  ])
})
