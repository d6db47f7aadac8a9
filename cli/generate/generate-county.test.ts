import { describe, expect, test } from 'vitest'
import { contains } from '#shared/domain/place/contains.ts'
import { gridIndex } from '#shared/domain/place/grids/grid-index.ts'
import { packGrids } from '#shared/domain/place/grids/pack-grids.ts'
import { gaps, overlaps } from '#shared/domain/place/shape/coverage.ts'
import { shapeFaults } from '#shared/domain/place/shape/shape-faults.ts'
import { type CountySize, generateCounty } from './generate-county.ts'
import { randomFrom } from './random.ts'

const POINTS = 100_000
const inner = ({ grids }: CountySize) => {
  const side = Math.floor(Math.sqrt(grids)) - 1
  return { west: 120.501, south: 29.501, width: side * 0.003 - 0.001 }
}

test('the same seed and number give the same county, another seed another', () => {
  const size = { seed: 7, grids: 50 }
  expect(generateCounty(size)).toEqual(generateCounty(size))
  expect(generateCounty({ ...size, seed: 8 }).grids[0]?.polygon).not.toEqual(generateCounty(size).grids[0]?.polygon)
})

test('every area lies in one that stands before it, every grid in a village; ids are unique', () => {
  const { areas, grids } = generateCounty({ seed: 1, grids: 2000 })
  const seen = new Set<string>()
  for (const { id, parent } of areas) {
    if (parent) expect(seen).toContain(parent)
    seen.add(id)
  }
  const villages = new Set<string>(areas.filter(({ level }) => level === 'village').map(({ id }) => id))
  expect(grids.filter(({ parent }) => !villages.has(parent))).toEqual([])
  expect(new Set([...areas, ...grids].map(({ id }) => id)).size).toBe(areas.length + grids.length)
  expect([...areas, ...grids].filter(({ code }, at, all) => at > 0 && all[at - 1]?.code === code)).toEqual([])
})

describe('a county of 2,500 grids', () => {
  const size = { seed: 20261122, grids: 2500 }
  const { areas, grids } = generateCounty(size)
  const { west, south, width } = inner(size)

  test(`each of ${POINTS} random points is in exactly one grid, and that is the one the index finds`, () => {
    const random = randomFrom(99)
    const index = gridIndex(packGrids(grids))
    // Each grid is looked at where its box may be: all others are farther than a corner can move.
    const near = new Map(grids.map((grid, at) => [`${at % 50}:${Math.floor(at / 50)}`, grid]))
    for (let count = 0; count < POINTS; count++) {
      const point = { lon: west + random() * width, lat: south + random() * width }
      const [column, row] = [Math.floor((point.lon - 120.5) / 0.003), Math.floor((point.lat - 29.5) / 0.003)]
      const holders: string[] = []
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++) {
          const grid = near.get(`${column + dx}:${row + dy}`)
          if (grid && contains(grid.polygon, point)) holders.push(grid.id)
        }
      if (holders.length !== 1 || index.at(point, '2026-11-22')?.id !== holders[0])
        expect.fail(`${JSON.stringify(point)} is in ${JSON.stringify(holders)}`)
    }
  })

  test('every corner of every grid inside the county is in exactly one grid', () => {
    const corners = grids.flatMap(({ polygon }) => polygon[0] ?? [])
    const index = gridIndex(packGrids(grids))
    const inside = corners.filter(
      ([lon, lat]) => lon > west && lat > south && lon < west + width && lat < south + width,
    )
    expect(inside.length).toBeGreaterThan(20_000)
    expect(inside.filter(([lon, lat]) => !index.at({ lon, lat }, '2026-11-22'))).toEqual([])
  })

  test('its box holds all of it', () => {
    const [boxWest = 0, boxSouth = 0, boxEast = 0, boxNorth = 0] = areas.find(({ box }) => box)?.box ?? []
    const out = grids
      .flatMap(({ polygon }) => polygon.flat())
      .filter(([lon, lat]) => {
        return lon < boxWest || lon > boxEast || lat < boxSouth || lat > boxNorth
      })
    expect(out).toEqual([])
  })
})

test('a generated county is whole, without overlap or gap; with one grid taken out of its midst there is one gap', () => {
  const { grids } = generateCounty({ seed: 7, grids: 400 })
  expect(grids.flatMap(({ polygon }) => shapeFaults(polygon))).toEqual([])
  expect(overlaps(grids)).toEqual([])
  expect(gaps(grids)).toEqual([])
  const taken = Array.from({ length: 20 }, (_, index) => gaps(grids.toSpliced(index * 17 + 41, 1)).length)
  expect(Math.max(...taken)).toBe(1)
  expect(taken.filter(count => count === 1).length).toBeGreaterThan(10)
})
