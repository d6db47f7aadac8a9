import * as z from 'zod'
import type { DutyRule } from './duty-rule.ts'

export const WhyLost = z.enum([
  'wider-area',
  'any-category',
  'wider-category',
  'no-condition',
  'later-order',
  'later-id',
])
export type WhyLost = z.infer<typeof WhyLost>

/** In a word, why the second rule did not win: the documented order of docs/duty-list.md, backwards. */
export function whyLost(winner: DutyRule, second: DutyRule): WhyLost {
  if (winner.area !== second.area) return 'wider-area'
  if (winner.category !== second.category) return second.category === '*' ? 'any-category' : 'wider-category'
  if (winner.when !== undefined && second.when === undefined) return 'no-condition'
  return winner.order === second.order ? 'later-id' : 'later-order'
}
