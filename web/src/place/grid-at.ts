import type { Grid } from './place.ts'

type Ring = Grid['polygon'][number]

/** The grid a point lies in; undefined outside of all of them. */
export const gridAt = (grids: readonly Grid[], { lat, lon }: { lat: number; lon: number }): Grid | undefined =>
  grids.find(({ polygon, parts = [] }) =>
    [polygon, ...parts].some(
      ([outer, ...holes]) => outer && inside(outer, lon, lat) && !holes.some(hole => inside(hole, lon, lat)),
    ),
  )

/** Even–odd rule. */
function inside(ring: Ring, x: number, y: number): boolean {
  let within = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? []
    const [xj = 0, yj = 0] = ring[j] ?? []
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within
  }
  return within
}
