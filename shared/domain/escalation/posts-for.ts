import { validOn } from '../place/valid-on.ts'
import type { Post } from '../registry/entries.ts'
import type { AreaId } from '../registry/ids.ts'
import type { Role } from '../registry/role.ts'

interface Breach {
  /** From the top of the area tree to the place. */
  readonly path: readonly AreaId[]
  /** 1: the level above; 2 and more: its leader. */
  readonly level: number
  /** Whose level above: an agency's answers to supervisors, the desk's own stages to its shift leads first. */
  readonly of: 'agency' | 'desk'
  /** Local date. */
  readonly on: string
}

const ABOVE: Readonly<Record<Breach['of'], readonly Role[]>> = {
  agency: ['supervisor'],
  desk: ['shiftLead', 'supervisor'],
}

/**
 * The posts a breach is brought before: who holds the role nearest above the place; from the second level on their leaders,
 * and where a post names none, the next supervisors further up. Empty where nobody is named at all.
 */
export function postsFor(posts: readonly Post[], { path, level, of, on }: Breach): readonly Post['id'][] {
  const held = posts.filter(post => validOn(post, on))
  const first = nearest(held, path, ABOVE[of])
  if (level === 1 || first.length === 0) return first.map(({ id }) => id)
  const leaders = first.flatMap(({ leader }) => (leader && held.some(({ id }) => id === leader) ? [leader] : []))
  if (leaders.length > 0) return [...new Set(leaders)]
  const areas = first.map(areaOf)
  const further = path.slice(
    0,
    Math.max(
      0,
      path.findIndex(area => areas.includes(area)),
    ),
  )
  const above = nearest(held, further, ['supervisor'])
  return (above.length > 0 ? above : first).map(({ id }) => id)
}

function nearest(posts: readonly Post[], path: readonly AreaId[], roles: readonly Role[]): readonly Post[] {
  for (const role of roles) {
    for (const area of path.toReversed()) {
      const found = posts.filter(post => post.role === role && areaOf(post) === area)
      if (found.length > 0) return found
    }
  }
  return []
}

const areaOf = ({ at }: Post): AreaId | undefined => ('area' in at ? at.area : undefined)
