import type { Area, Grid } from '../registry/entries.ts'
import type { AreaId } from '../registry/ids.ts'
import { contains } from './contains.ts'
import type { Position } from './position.ts'

/** The grid the point lies in; where grids overlap, the one with the first id, so that the answer is always the same. */
export const gridAt = (grids: readonly Grid[], point: Position): Grid | undefined =>
  grids.find(grid => contains(grid.polygon, point))

/** Counties whose box holds the point: the ones worth asking for their grids. */
export const countiesAround = (areas: readonly Area[], { lat, lon }: Position): readonly Area[] =>
  areas.filter(({ level, box }) => {
    if (level !== 'county' || !box) return false
    const [west, south, east, north] = box
    return lon >= west && lon <= east && lat >= south && lat <= north
  })

/** Ids from the top of the tree down to `area` itself. Throws when the tree is broken or turns in a circle. */
export function pathTo(areas: ReadonlyMap<string, Pick<Area, 'id' | 'parent'>>, area: string): AreaId[] {
  const path: AreaId[] = []
  for (let id: string | undefined = area; id !== undefined; ) {
    const node = areas.get(id)
    if (!node || path.includes(node.id)) throw new Error(`The area tree is broken at ${id}`)
    path.unshift(node.id)
    id = node.parent
  }
  return path
}
