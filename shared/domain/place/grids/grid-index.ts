import Flatbush from 'flatbush'
import type { AreaId } from '../../registry/ids.ts'
import { boxAround } from '../box-around.ts'
import type { Position } from '../position.ts'
import { validOn } from '../valid-on.ts'
import { type FlatRing, inFlatRing, metresToFlatRing } from './flat-rings.ts'
import { readPacked } from './read-packed.ts'

export interface FoundGrid {
  readonly id: AreaId
  /** The area the grid lies in. */
  readonly parent: AreaId
}

/** The grids of one county, ready to be asked for a point. `date` is local: grids that are not valid on it are not there. */
export interface GridIndex {
  readonly grids: number
  /** West and south borders belong to a grid, east and north ones do not; where grids overlap, the first id wins. */
  at(point: Position, date: string): FoundGrid | undefined
  /** The grid whose border is nearest, if it is at most `metres` away; of two equally far the first id. */
  nearest(point: Position, date: string, metres: number): (FoundGrid & { readonly metres: number }) | undefined
}

/** Reads what packGrids made. Coordinates and tree stay in `bytes`, so loading costs next to nothing. */
export function gridIndex(bytes: Uint8Array): GridIndex {
  const { ids, parents, validity, part, ring, point, coords, tree } = readPacked(bytes)
  const boxes = tree.byteLength > 0 ? Flatbush.from(tree.buffer, tree.byteOffset) : undefined
  const counts = (grid: number, date: string) => {
    const span = validity[grid]
    return span === undefined || validOn(span, date)
  }
  const found = (grid: number): FoundGrid => ({ id: ids[grid] as AreaId, parent: parents[grid] as AreaId })
  const ringsOf = (index: number): FlatRing[] => {
    const rings: FlatRing[] = []
    for (let at = ring[index] ?? 0; at < (ring[index + 1] ?? 0); at++)
      rings.push({ coords, from: point[at] ?? 0, to: point[at + 1] ?? 0 })
    return rings
  }

  /** Inside the outer ring and in none of the holes: an odd number of rings, since holes lie within. */
  function holds(index: number, lon: number, lat: number): boolean {
    let inside = false
    for (let at = ring[index] ?? 0; at < (ring[index + 1] ?? 0); at++)
      if (inFlatRing({ coords, from: point[at] ?? 0, to: point[at + 1] ?? 0 }, lon, lat)) inside = !inside
    return inside
  }

  return {
    grids: ids.length,
    at({ lon, lat }, date) {
      let first = Number.POSITIVE_INFINITY
      for (const index of boxes?.search(lon, lat, lon, lat) ?? []) {
        const grid = part[index] ?? 0
        if (grid < first && counts(grid, date) && holds(index, lon, lat)) first = grid
      }
      return first === Number.POSITIVE_INFINITY ? undefined : found(first)
    },
    nearest(from, date, metres) {
      let best: { grid: number; metres: number } | undefined
      for (const index of boxes?.search(...boxAround(from, metres)) ?? []) {
        const grid = part[index] ?? 0
        if (!counts(grid, date)) continue
        const far = holds(index, from.lon, from.lat)
          ? 0
          : Math.min(...ringsOf(index).map(each => metresToFlatRing(each, from)))
        if (far > metres || (best && (far > best.metres || (far === best.metres && grid > best.grid)))) continue
        best = { grid, metres: far }
      }
      return best && { ...found(best.grid), metres: best.metres }
    },
  }
}
