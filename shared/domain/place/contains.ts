import type { PolygonRings, Position, Ring } from './position.ts'

/** Whether the point lies in the polygon. West and south borders belong to it, east and north ones do not: grids that touch never share a point. */
export function contains(polygon: PolygonRings, point: Position): boolean {
  const [outer, ...holes] = polygon
  return outer !== undefined && inRing(outer, point) && !holes.some(hole => inRing(hole, point))
}

function inRing(ring: Ring, { lat, lon }: Position): boolean {
  let inside = false
  for (let index = 1; index < ring.length; index++) {
    const one = ring[index - 1] ?? [0, 0]
    const other = ring[index] ?? [0, 0]
    // Always from south to north: neighbours walk a common border in opposite directions and must round alike.
    const [[lonA, latA], [lonB, latB]] = one[1] < other[1] ? [one, other] : [other, one]
    if (latA > lat === latB > lat) continue
    if (lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) inside = !inside
  }
  return inside
}
