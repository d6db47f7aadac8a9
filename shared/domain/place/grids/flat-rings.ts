import { METRES_PER_DEGREE } from '../metres-between.ts'
import type { Position } from '../position.ts'

/** Points `from` to `to` (excluded) of a list of longitudes and latitudes: one closed ring. */
export interface FlatRing {
  readonly coords: Float64Array
  readonly from: number
  readonly to: number
}

/** The arithmetic of contains.ts on flat numbers, kept the same so that phone and function agree on every border. */
export function inFlatRing({ coords, from, to }: FlatRing, lon: number, lat: number): boolean {
  let inside = false
  for (let point = from + 1; point < to; point++) {
    let lonA = coords[2 * point - 2] ?? 0
    let latA = coords[2 * point - 1] ?? 0
    let lonB = coords[2 * point] ?? 0
    let latB = coords[2 * point + 1] ?? 0
    if (latA > lat === latB > lat) continue
    // Always from south to north: neighbours walk a common border in opposite directions and must round alike.
    if (latA > latB) [lonA, latA, lonB, latB] = [lonB, latB, lonA, latA]
    if (lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) inside = !inside
  }
  return inside
}

/** How far a point is from a ring's line, in metres: on a plane that touches the earth at the point, good for some kilometres. */
export function metresToFlatRing({ coords, from, to }: FlatRing, { lat, lon }: Position): number {
  const east = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  let nearest = Number.POSITIVE_INFINITY
  for (let point = from + 1; point < to; point++) {
    const x = ((coords[2 * point - 2] ?? 0) - lon) * east
    const y = ((coords[2 * point - 1] ?? 0) - lat) * METRES_PER_DEGREE
    const dx = ((coords[2 * point] ?? 0) - lon) * east - x
    const dy = ((coords[2 * point + 1] ?? 0) - lat) * METRES_PER_DEGREE - y
    const along = dx || dy ? Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy))) : 0
    nearest = Math.min(nearest, Math.hypot(x + along * dx, y + along * dy))
  }
  return nearest
}
