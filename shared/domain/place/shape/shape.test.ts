import { describe, expect, test } from 'vitest'
import type { PolygonRings } from '../position.ts'
import { gaps, overlaps } from './coverage.ts'
import { shapeFaults } from './shape-faults.ts'

const ring = (...points: [number, number][]): PolygonRings[0] => [...points, points[0] ?? [0, 0]]
const square = (west: number, south: number, size = 1) =>
  ring([west, south], [west + size, south], [west + size, south + size], [west, south + size])
const codes = (polygon: PolygonRings) => shapeFaults(polygon).map(({ code }) => code)

describe('one shape', () => {
  test('is whole, with holes within it that may touch its border', () => {
    expect(codes([square(0, 0)])).toEqual([])
    expect(codes([square(0, 0, 3), square(1, 1)])).toEqual([])
    expect(codes([square(0, 0, 3), ring([0, 0], [1, 1], [0, 2])])).toEqual([])
  })
  test('is none where it crosses itself, stays open, has no area or a hole elsewhere', () => {
    expect(codes([ring([0, 0], [1, 1], [1, 0], [0, 1])])).toEqual(['no-area'])
    expect(codes([ring([0, 0], [2, 2], [2, 0], [0, 1])])).toEqual(['crosses-itself'])
    expect(codes([square(0, 0).slice(0, 4)])).toEqual(['not-closed'])
    expect(codes([ring([0, 0], [1, 1], [2, 2])])).toEqual(['no-area'])
    expect(codes([square(0, 0), square(5, 5)])).toEqual(['hole-outside'])
    expect(codes([square(0, 0, 3), ring([1, 1], [4, 1], [4, 2], [1, 2])])).toEqual(['crosses-itself'])
  })
})

describe('shapes together', () => {
  const named = (...polygons: PolygonRings[]) => polygons.map((polygon, index) => ({ id: `g${index}`, polygon }))
  test('overlap where they cross, where one lies in the other, where they are the same; borders in common are none', () => {
    expect(overlaps(named([square(0, 0)], [square(1, 0)], [square(0, 1)]))).toEqual([])
    const pairs = (...polygons: PolygonRings[]) => overlaps(named(...polygons)).map(({ one, other }) => [one, other])
    expect(pairs([square(0, 0)], [square(0.5, 0.5)])).toEqual([['g0', 'g1']])
    expect(pairs([square(0, 0, 3)], [square(1, 1)])).toEqual([['g0', 'g1']])
    expect(pairs([square(0, 0)], [square(0, 0)])).toEqual([['g0', 'g1']])
    expect(pairs([square(0, 0, 3), square(1, 1)], [square(1, 1)])).toEqual([])
  })
  test('leave a gap where all around is covered: said with the places around it and its size', () => {
    const [a, b, c, d] = [
      [ring([0, 0], [3, 0], [3, 1], [0, 1])],
      [ring([0, 2], [3, 2], [3, 3], [0, 3])],
      [square(0, 1)],
      [square(2, 1)],
    ]
    const [gap, ...more] = gaps(named(a ?? [], b ?? [], c ?? [], d ?? []))
    expect(more).toEqual([])
    expect(gap?.between).toEqual(['g0', 'g1', 'g2', 'g3'])
    expect(gap?.squareMetres).toBeGreaterThan(1.2e10)
    expect(gaps(named(a ?? [], b ?? [], c ?? [], d ?? [], [square(1, 1)]))).toEqual([])
    expect(gaps(named([square(0, 0, 3), square(1, 1)]))).toMatchObject([{ between: ['g0'] }])
  })
})
