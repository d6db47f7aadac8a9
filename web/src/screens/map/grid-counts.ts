import { ringsOf } from '../../place/outline-of.ts'
import { type Grid, place } from '../../place/place.ts'
import { groupBy } from '../../ui/group-by.ts'
import type { OpenCase } from './load-open-cases.ts'

export interface Counted {
  readonly grid: Grid
  readonly count: number
}

/** The county's grids with the number of open cases in each; cases known only by a larger area are in none. */
export function gridCounts(cases: readonly OpenCase[], county: string): readonly Counted[] {
  const counts = groupBy(cases, each => each.place)
  return place.value.grids
    .filter(({ id }) => id.startsWith(`${county}:`))
    .map(grid => ({ grid, count: counts.get(grid.id)?.length ?? 0 }))
}

/** Steps of the map's colours: none, some, several, many. */
export const SHADES = [0, 1, 3, 6] as const

export const shadeOf = (count: number): number => SHADES.filter(from => count >= from).length - 1

/** Corners of everything: west, south, east, north. */
export function boxOf(counted: readonly Counted[]): readonly [number, number, number, number] {
  const points = counted.flatMap(({ grid }) => ringsOf(grid).flat())
  const lons = points.map(([lon = 0]) => lon)
  const lats = points.map(([, lat = 0]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
