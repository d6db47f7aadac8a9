import { boxAround } from './box-around.ts'
import type { Position } from './position.ts'

const SYMBOLS = '0123456789bcdefghjkmnpqrstuvwxyz'

/** Six symbols: cells of about 1.2 km × 0.6 km at the equator. */
export const CELL_SYMBOLS = 6

/** So far around a point four cells are enough, up to 60° north or south: there a cell is 610 m × 611 m. */
export const NEAR_METRES_MAX = 300

/** Geohash (Niemeyer): five bits a symbol, longitude first, each halving what is left of the world. */
export function geohash({ lat, lon }: Position, symbols = CELL_SYMBOLS): string {
  const range = { lon: [-180, 180] as [number, number], lat: [-90, 90] as [number, number] }
  let hash = ''
  let bits = 0
  for (let bit = 0; bit < symbols * 5; bit++) {
    const axis = bit % 2 === 0 ? 'lon' : 'lat'
    const [low, high] = range[axis]
    const middle = (low + high) / 2
    const upper = (axis === 'lon' ? lon : lat) >= middle
    range[axis] = upper ? [middle, high] : [low, middle]
    bits = bits * 2 + Number(upper)
    if (bit % 5 < 4) continue
    hash += SYMBOLS[bits] ?? ''
    bits = 0
  }
  return hash
}

/** The cells that a circle of at most NEAR_METRES_MAX touches: one, two or four, since a cell is never narrower than the circle. */
export function cellsAround(point: Position, metres: number): readonly string[] {
  const [west, south, east, north] = boxAround(point, metres)
  const corners = [south, north].flatMap(lat =>
    [west, east].map(lon => geohash({ lat: inWorld(lat), lon: around(lon) })),
  )
  return [...new Set(corners)]
}

const inWorld = (lat: number): number => Math.max(-90, Math.min(90, lat))
/** Beyond the date line the world begins anew. */
const around = (lon: number): number => (lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon)
