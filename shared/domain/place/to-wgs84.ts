import gcoord from 'gcoord'
import * as z from 'zod'
import type { Position } from './position.ts'

/** What a position was measured in: WGS 84, or one of the shifted systems of Chinese maps (GCJ-02) and of Baidu (BD-09). */
export const Datum = z.enum(['wgs84', 'gcj02', 'bd09'])
export type Datum = z.infer<typeof Datum>

// Its types speak of an ES module where Node finds the object itself; a bundler's rules of resolution see the object.
type Gcoord = typeof gcoord extends { default: infer Exported } ? Exported : typeof gcoord
const { GCJ02, BD09, WGS84, transform } = gcoord as unknown as Gcoord
const SYSTEMS = { gcj02: GCJ02, bd09: BD09 } as const

/** The same spot in WGS 84. Seven decimals are a centimetre; the shifted systems can be undone to about a metre. */
export function toWgs84({ lat, lon }: Position, datum: Datum = 'wgs84'): Position {
  if (datum === 'wgs84') return { lat, lon }
  const [east = lon, north = lat] = transform([lon, lat], SYSTEMS[datum], WGS84)
  return { lat: rounded(north), lon: rounded(east) }
}

const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7
