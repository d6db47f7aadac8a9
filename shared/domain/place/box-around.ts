import { METRES_PER_DEGREE } from './metres-between.ts'
import type { Position } from './position.ts'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/** The box that holds every point within so many metres. */
export function boxAround({ lat, lon }: Position, metres: number): Box {
  const north = metres / METRES_PER_DEGREE
  // Meridians come together towards the pole, so the side nearer to it is the wide one.
  const widest = Math.min(89.9, Math.abs(lat) + north)
  const east = north / Math.cos((widest * Math.PI) / 180)
  return [lon - east, lat - north, lon + east, lat + north]
}
