import type { Agency } from '../registry/entries.ts'

/**
 * Of a town or below: what duty lists mean by “towns” (权责清单). A village committee does the town's work; a property firm, a utility or a volunteer group is nobody's
 * level, wherever it is. Of the others the level says it, or, where they do not tell it, the place of their area in the tree: below a county or not.
 */
export function isTownLevel({ kind, level, area }: Pick<Agency, 'kind' | 'level' | 'area'>): boolean {
  if (kind !== undefined) return kind === 'town' || kind === 'committee'
  return level === undefined ? area.includes(':') : level === 'town' || level === 'village'
}
