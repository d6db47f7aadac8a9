import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Area, Grid } from '../registry/entries.ts'
import { contains } from './contains.ts'
import { countiesAround, gridAt, pathTo } from './locate.ts'
import type { PolygonRings, Position } from './position.ts'

const box = (west: number, south: number, east: number, north: number): PolygonRings[0] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const at = (lon: number, lat: number): Position => ({ lat, lon })
const steps = fc.integer({ min: 0, max: 1000 }).map(step => 120 + step / 997)
const edge = fc.tuple(steps, steps)

describe('contains', () => {
  test('west and south borders belong to it, east and north ones do not', () => {
    const unit = [box(120, 30, 121, 31)]
    expect(contains(unit, at(120.5, 30.5))).toBe(true)
    expect([at(120, 30.5), at(120.5, 30), at(120, 30)].map(point => contains(unit, point))).toEqual([true, true, true])
    expect([at(121, 30.5), at(120.5, 31), at(121, 31)].map(point => contains(unit, point))).toEqual([
      false,
      false,
      false,
    ])
  })

  test('a hole is outside, and its own borders are the mirror of the outer ones', () => {
    const holed = [box(120, 30, 123, 33), box(121, 31, 122, 32)]
    expect(contains(holed, at(121.5, 31.5))).toBe(false)
    expect(contains(holed, at(121, 31.5))).toBe(false)
    expect(contains(holed, at(122, 31.5))).toBe(true)
    expect(contains([], at(121, 31))).toBe(false)
  })

  test('the way round does not matter', () => {
    fc.assert(
      fc.property(steps, steps, (lon, lat) => {
        const ring = box(120.2, 120.3, 120.7, 120.9)
        expect(contains([ring.toReversed()], at(lon, lat))).toBe(contains([ring], at(lon, lat)))
      }),
    )
  })

  test('every point of a field divided by a slanted border lies in exactly one of the two', () => {
    fc.assert(
      fc.property(steps, steps, steps, steps, (bottom, top, lon, lat) => {
        const west: PolygonRings[0] = [
          [119, 119],
          [bottom, 119],
          [top, 122],
          [119, 122],
          [119, 119],
        ]
        const east: PolygonRings[0] = [
          [bottom, 119],
          [123, 119],
          [123, 122],
          [top, 122],
          [bottom, 119],
        ]
        // A point on the border itself, where rounding decides, is the hard one.
        const onBorder = bottom + ((lat - 119) / 3) * (top - bottom)
        for (const point of [at(lon, lat), at(onBorder, lat)]) {
          expect([contains([west], point), contains([east], point)].filter(Boolean)).toHaveLength(1)
        }
      }),
      {
        numRuns: 500,
        // Found: on this border neither side held the point.
        examples: [[120.26980942828486, 120.83650952858575, 120, 120.00902708124373]],
      },
    )
  })
})

const rectangle = (id: string, ring: PolygonRings[0]): Grid =>
  Grid.parse({ id, code: id, name: { zh: '网格' }, parent: '330106', polygon: [ring] })

test('a chessboard of grids gives every point inside it to exactly one, corners and borders too', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(steps, { minLength: 3, maxLength: 6 }),
      edge,
      fc.nat(5),
      fc.nat(5),
      (cuts, free, i, j) => {
        const lines = cuts.toSorted((a, b) => a - b)
        const grids = lines
          .slice(1)
          .flatMap((east, column) =>
            lines
              .slice(1)
              .map((north, row) =>
                rectangle(`g-${column}-${row}`, box(lines[column] ?? 0, lines[row] ?? 0, east, north)),
              ),
          )
        const low = lines[0] ?? 0
        const high = lines.at(-1) ?? 0
        const onLines: [number, number] = [lines[i % lines.length] ?? low, lines[j % lines.length] ?? low]
        for (const [lon, lat] of [free, onLines]) {
          const inside = lon >= low && lon < high && lat >= low && lat < high
          const holders = grids.filter(grid => contains(grid.polygon, at(lon, lat)))
          expect(holders).toHaveLength(inside ? 1 : 0)
          expect(gridAt(grids, at(lon, lat))).toBe(holders[0])
        }
      },
    ),
  )
})

test('where grids overlap the first answers', () => {
  const ring = box(120, 30, 121, 31)
  expect(gridAt([rectangle('a', ring), rectangle('b', ring)], at(120.5, 30.5))?.id).toBe('a')
  expect(gridAt([], at(120.5, 30.5))).toBeUndefined()
})

const area = (id: string, level: string, parent?: string, bounds?: number[]) =>
  Area.parse({ id, code: id, name: { zh: '区' }, level, parent, box: bounds })

test('counties worth asking: those whose box holds the point, its borders included', () => {
  const areas = [
    area('3301', 'city', undefined, [119, 29, 122, 32]),
    area('330106', 'county', '3301', [120, 30, 121, 31]),
    area('330108', 'county', '3301', [121, 30, 122, 31]),
    area('330109', 'county', '3301'),
  ]
  const asked = (lon: number, lat: number) => countiesAround(areas, at(lon, lat)).map(({ id }) => id)
  expect(asked(120.5, 30.5)).toEqual(['330106'])
  expect(asked(121, 31)).toEqual(['330106', '330108'])
  expect(asked(119.5, 30.5)).toEqual([])
})

test('a path leads from the top to the area; a broken or circular tree is an error, not an endless loop', () => {
  const tree = new Map(
    [area('33', 'province'), area('3301', 'city', '33'), area('330106', 'county', '3301')].map(one => [
      one.id as string,
      one,
    ]),
  )
  expect(pathTo(tree, '330106')).toEqual(['33', '3301', '330106'])
  expect(pathTo(tree, '33')).toEqual(['33'])
  expect(() => pathTo(tree, '330108')).toThrow(/330108/)
  const circle = new Map([area('a', 'city', 'b'), area('b', 'city', 'a')].map(one => [one.id as string, one]))
  expect(() => pathTo(circle, 'a')).toThrow(/broken/)
})
