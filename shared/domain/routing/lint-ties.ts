import type { DutyRule } from './duty-rule.ts'
import type { LintFinding } from './lint-finding.ts'

/** Rules nothing but their ids tells apart: same area and category, both without a condition or both of the same order. */
export function lintTies(rules: readonly DutyRule[]): LintFinding[] {
  const first = new Map<string, string>()
  const found: LintFinding[] = []
  for (const { id, area, category, when, order } of rules.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = JSON.stringify([area, category, when !== undefined, when === undefined ? 0 : (order ?? 0)])
    const before = first.get(key)
    if (before === undefined) first.set(key, id)
    else found.push({ severity: 'error', code: 'tie', rule: id, detail: before })
  }
  return found
}
