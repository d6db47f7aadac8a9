import { expect, test } from 'vitest'
import { gridAt } from './grid-at.ts'

const square = (west: number, south: number, size: number): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const grid = (id: string, ...polygon: [number, number][][]) => ({ id, name: { zh: id }, parent: 'p', polygon })
const grids = [
  { ...grid('north', square(0, 40, 5)), parts: [[square(0, 50, 5), square(1, 51, 1)]] },
  grid('west', square(0, 0, 10), square(4, 4, 2)),
  grid('east', square(10, 0, 10)),
]

test.each([
  [5, 2, 'west'],
  [15, 2, 'east'],
  [3, 54, 'north'],
  [1.5, 51.5, undefined],
  [5, 5, undefined],
  [25, 2, undefined],
  [5, -1, undefined],
])('lon %f lat %f lies in %s', (lon, lat, id) => {
  expect(gridAt(grids, { lon, lat })?.id).toBe(id)
})
