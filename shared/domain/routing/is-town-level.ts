import type { Agency } from '../registry/entries.ts'

/** Of a town or below. Where an agency does not say its level, the place of its area in the tree does: below a county or not. */
export const isTownLevel = ({ level, area }: Pick<Agency, 'level' | 'area'>): boolean =>
  level === undefined ? area.includes(':') : level === 'town' || level === 'village'
