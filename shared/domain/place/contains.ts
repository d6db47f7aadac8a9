import type { PolygonRings, Position, Ring } from './position.ts'

/** Whether the point lies in the polygon. West and south borders belong to it, east and north ones do not: grids that touch never share a point. */
export function contains(polygon: PolygonRings, point: Position): boolean {
  const [outer, ...holes] = polygon
  return outer !== undefined && inRing(outer, point) && !holes.some(hole => inRing(hole, point))
}

function inRing(ring: Ring, { lat, lon }: Position): boolean {
  let inside = false
  for (let index = 1; index < ring.length; index++) {
    const [lonA, latA] = ring[index - 1] ?? [0, 0]
    const [lonB, latB] = ring[index] ?? [0, 0]
    if (latA > lat === latB > lat) continue
    if (lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) inside = !inside
  }
  return inside
}
