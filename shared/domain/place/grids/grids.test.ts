import fc from 'fast-check'
import hao from 'point-in-polygon-hao'
import { describe, expect, test } from 'vitest'
import { Grid } from '../../registry/entries.ts'
import { contains } from '../contains.ts'
import { gridAt } from '../locate.ts'
import type { PolygonRings } from '../position.ts'
import { gridIndex } from './grid-index.ts'
import { packGrids } from './pack-grids.ts'

const DAY = '2026-11-22'
const square = (west: number, south: number, size = 1): PolygonRings[0] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const grid = (id: string, polygon: PolygonRings, extra: object = {}) =>
  Grid.parse({ id: `330106:${id}`, code: id, name: { zh: '网格' }, parent: '330106:001', polygon, ...extra })
const indexOf = (...grids: Grid[]) => gridIndex(packGrids(grids))
const at = (lon: number, lat: number) => ({ lat, lon })

describe('at', () => {
  test('answers the grid and the area it lies in; outside of all: nothing', () => {
    const index = indexOf(grid('b', [square(121, 30)]), grid('a', [square(120, 30)]))
    expect(index.grids).toBe(2)
    expect(index.at(at(120.5, 30.5), DAY)).toEqual({ id: '330106:a', parent: '330106:001' })
    expect(index.at(at(121.5, 30.5), DAY)?.id).toBe('330106:b')
    expect(index.at(at(122.5, 30.5), DAY)).toBeUndefined()
    expect(indexOf().at(at(120.5, 30.5), DAY)).toBeUndefined()
  })

  test('a border belongs to the grid east or north of it', () => {
    const index = indexOf(grid('a', [square(120, 30)]), grid('b', [square(121, 30)]), grid('c', [square(120, 31)]))
    expect([at(121, 30.5), at(120.5, 31), at(120, 30.5)].map(point => index.at(point, DAY)?.id)).toEqual([
      '330106:b',
      '330106:c',
      '330106:a',
    ])
    expect(index.at(at(122, 30.5), DAY)).toBeUndefined()
  })

  test('holes are outside, further parts inside', () => {
    const index = indexOf(
      grid('a', [square(120, 30, 3), square(121, 31)], { parts: [[square(125, 30)], [square(121.4, 31.4, 0.2)]] }),
    )
    expect([at(120.5, 30.5), at(125.5, 30.5), at(121.5, 31.5)].map(point => index.at(point, DAY)?.id)).toEqual(
      Array(3).fill('330106:a'),
    )
    expect(index.at(at(121.1, 31.1), DAY)).toBeUndefined()
  })

  test('where grids overlap the first id answers, in whatever order they came', () => {
    const grids = [grid('b', [square(120, 30)]), grid('c', [square(120, 30)]), grid('a', [square(120.5, 30)])]
    for (const order of [grids, grids.toReversed()]) {
      expect(indexOf(...order).at(at(120.7, 30.5), DAY)?.id).toBe('330106:a')
      expect(indexOf(...order).at(at(120.2, 30.5), DAY)?.id).toBe('330106:b')
    }
  })

  test('a grid counts from its first day to its last, both included', () => {
    const index = indexOf(
      grid('old', [square(120, 30)], { validTo: '2026-11-30' }),
      grid('new', [square(120, 30)], { validFrom: '2026-12-01' }),
    )
    const on = (date: string) => index.at(at(120.5, 30.5), date)?.id
    expect([on('2026-11-30'), on('2026-12-01')]).toEqual(['330106:old', '330106:new'])
  })

  test('agrees with the plain search on any polygons, and with robust predicates off their borders', () => {
    // Sixty-fourths have no rounding: a point lies on a border or clearly off it.
    const step = fc.integer({ min: 0, max: 60 }).map(value => 120 + value / 64)
    const corner = fc.tuple(step, step)
    const ring = fc
      .array(corner, { minLength: 3, maxLength: 9 })
      .map(points => [...points, points[0] ?? [120, 120]] as PolygonRings[0])
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 6 }), step, step, (rings, lon, lat) => {
        const grids = rings.map((each, place) => grid(`g${place}`, [each]))
        const found = indexOf(...grids).at(at(lon, lat), DAY)?.id
        expect(found).toBe(gridAt(grids, at(lon, lat))?.id)
        for (const { polygon } of grids) {
          const judged = hao([lon, lat], polygon)
          if (judged !== 0) expect(contains(polygon, at(lon, lat))).toBe(judged)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('nearest', () => {
  const index = indexOf(grid('a', [square(120, 30, 0.01)]), grid('b', [square(120.02, 30, 0.01)]))
  test('the grid whose border is nearest, with the distance on the ground', () => {
    const found = index.nearest(at(120.0105, 30.005), DAY, 200)
    expect(found?.id).toBe('330106:a')
    // 0.0005° of longitude at 30° north.
    expect(found?.metres).toBeCloseTo(48.15, 0)
  })
  test('none beyond the tolerance, none that does not count on the day', () => {
    expect(index.nearest(at(120.0105, 30.005), DAY, 40)).toBeUndefined()
    const old = indexOf(grid('a', [square(120, 30, 0.01)], { validTo: '2026-01-01' }))
    expect(old.nearest(at(120.0105, 30.005), DAY, 200)).toBeUndefined()
  })
  test('of two equally far the first; inside, no distance', () => {
    expect(index.nearest(at(120.015, 30.005), DAY, 1000)?.id).toBe('330106:a')
    expect(index.nearest(at(120.025, 30.005), DAY, 1000)).toMatchObject({ id: '330106:b', metres: 0 })
  })
})

describe('bytes', () => {
  const bytes = packGrids([grid('b', [square(121, 30)]), grid('a', [square(120, 30)])])
  test('the same grids give the same bytes, in whatever order', () => {
    expect(packGrids([grid('a', [square(120, 30)]), grid('b', [square(121, 30)])])).toEqual(bytes)
  })
  test('they may begin anywhere', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(gridIndex(shifted.subarray(3)).at(at(120.5, 30.5), DAY)?.id).toBe('330106:a')
  })
  test('what is no packed county, or only the beginning of one, is refused', () => {
    expect(() => gridIndex(new Uint8Array(64))).toThrow('no packed grids')
    expect(() => gridIndex(bytes.slice(0, -8))).toThrow('cut off')
  })
})
