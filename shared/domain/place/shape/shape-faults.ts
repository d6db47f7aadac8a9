import { contains } from '../contains.ts'
import type { PolygonRings, Ring } from '../position.ts'
import { crosses, type Point, pairsInReach, samePoint, segmentsOf, spanOf } from './segments.ts'

export interface ShapeFault {
  readonly code: 'not-closed' | 'no-area' | 'crosses-itself' | 'hole-outside'
  /** Longitude and latitude where it is. */
  readonly at: Point
}

/** What keeps a polygon from being one: open rings, rings without area, edges that cross, holes that lie outside. */
export function shapeFaults(polygon: PolygonRings): readonly ShapeFault[] {
  const faults = polygon.flatMap(ringFaults)
  if (faults.length > 0) return faults
  for (const [one, other] of pairsInReach(segmentsOf(polygon), spanOf)) {
    if (crosses(one, other)) return [{ code: 'crosses-itself', at: one.from }]
  }
  const [outer, ...holes] = polygon
  if (!outer) return []
  return holes.flatMap(hole => {
    const first = hole[0]
    if (!first || hole.some(([lon, lat]) => contains([outer], { lon, lat }) || onRing(outer, [lon, lat]))) return []
    return [{ code: 'hole-outside' as const, at: first }]
  })
}

/** Twice the signed area in square degrees: positive where the ring runs against the clock. */
export const signedArea = (ring: readonly Point[]): number =>
  ring.reduce((sum, [lon, lat], index) => {
    const [before, south] = ring[index === 0 ? ring.length - 1 : index - 1] ?? [lon, lat]
    return sum + before * lat - lon * south
  }, 0)

function ringFaults(ring: Ring): ShapeFault[] {
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last) return []
  if (!samePoint(first, last)) return [{ code: 'not-closed', at: last }]
  // Less than a square decimetre is a line.
  return Math.abs(signedArea(ring)) < 1e-12 ? [{ code: 'no-area', at: first }] : []
}

const onRing = (ring: Ring, point: Point): boolean => ring.some(corner => samePoint(corner, point))
