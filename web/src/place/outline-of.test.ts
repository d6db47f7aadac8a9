import { expect, test } from 'vitest'
import { outlineOf } from './outline-of.ts'

test('every part of a grid is drawn, with its holes', () => {
  const square = (from: number) => [
    [from, 0],
    [from + 1, 0],
    [from + 1, 1],
  ]
  const grid = { polygon: [square(0), square(5)], parts: [[square(10)]] }
  const same = (value: number): number => value
  expect(outlineOf(grid, same, same)).toBe(
    'M0.0,0.0L1.0,0.0L1.0,1.0ZM5.0,0.0L6.0,0.0L6.0,1.0ZM10.0,0.0L11.0,0.0L11.0,1.0Z',
  )
})
