import type { Area } from '../registry/entries.ts'
import type { AreaId } from '../registry/ids.ts'
import { validOn } from './valid-on.ts'

export type PlaceNode = Pick<Area, 'id' | 'parent' | 'successor' | 'validFrom' | 'validTo'>

/**
 * Ids from the top of the tree down to `area` as the tree is on a local date: what has ended is replaced by its successor,
 * on the way up too. Undefined: on that day there is no such place. The paths in old cases need no date: they stay as they
 * were written, and ended entries stay in the registry, so they keep their meaning. Throws when the tree turns in a circle.
 */
export function pathOn(nodes: ReadonlyMap<string, PlaceNode>, area: string, date: string): AreaId[] | undefined {
  const path: AreaId[] = []
  for (let id: string | undefined = area; id !== undefined; ) {
    const node = standingFor(nodes, id, date)
    if (!node) return undefined
    if (path.includes(node.id)) throw new Error(`The area tree turns in a circle at ${id}`)
    path.unshift(node.id)
    id = node.parent
  }
  return path
}

/** The entry itself while it is valid, else whatever succeeds it, over any number of mergers. */
function standingFor(nodes: ReadonlyMap<string, PlaceNode>, id: string, date: string): PlaceNode | undefined {
  const passed = new Set<string>()
  for (let next: string | undefined = id; next !== undefined && !passed.has(next); ) {
    const node = nodes.get(next)
    if (!node || validOn(node, date)) return node
    // What has not begun yet has no successor to stand in for it.
    if (node.validFrom !== undefined && node.validFrom > date) return undefined
    passed.add(next)
    next = node.successor
  }
  return undefined
}
