import type { DutyRule } from '../registry/entries.ts'

interface Candidate {
  readonly rule: DutyRule
  readonly version: number
}

/**
 * The rules that apply, best first: the nearer area wins; in the same area the rule for this category wins over the one for
 * every category; then the smaller id, so that the answer never depends on the order of the list.
 */
export function rankRules<C extends Candidate>(
  rules: readonly C[],
  category: string,
  path: readonly string[],
): readonly C[] {
  const depth = new Map(path.map((area, index) => [area, index]))
  return rules
    .filter(({ rule }) => depth.has(rule.area) && (rule.category === '*' || rule.category === category))
    .sort(
      ({ rule: a }, { rule: b }) =>
        (depth.get(b.area) ?? 0) - (depth.get(a.area) ?? 0) ||
        Number(a.category === '*') - Number(b.category === '*') ||
        (a.id < b.id ? -1 : 1),
    )
}

/** In a word, why the second rule did not win. */
export function whyLost(winner: DutyRule, second: DutyRule): 'wider-area' | 'any-category' | 'later-id' {
  if (winner.area !== second.area) return 'wider-area'
  return winner.category === second.category ? 'later-id' : 'any-category'
}
