import type { Position } from './position.ts'

/** Mean radius of the earth (IUGG). */
const RADIUS = 6_371_008.8
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** One degree of latitude in metres; of longitude times the cosine of the latitude. */
export const METRES_PER_DEGREE = radians(RADIUS)

/** Great-circle distance (haversine), within half a percent of the ellipsoid's. */
export function metresBetween(one: Position, other: Position): number {
  const north = Math.sin(radians(other.lat - one.lat) / 2)
  const east = Math.sin(radians(other.lon - one.lon) / 2)
  const chord = north ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * east ** 2
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}
