import { validOn } from '../place/valid-on.ts'
import type { Area, Category } from '../registry/entries.ts'
import { isTownLevel } from './is-town-level.ts'
import type { LintFinding } from './lint-finding.ts'
import { lintRule } from './lint-rule.ts'
import { lintTies } from './lint-ties.ts'
import type { RoutingSource } from './routing-tables.ts'
import { routingTables } from './routing-tables.ts'
import type { ConditionCompiler } from './rule-condition.ts'

export interface LintSource extends RoutingSource {
  readonly categories: readonly Category[]
  /** Every area of the tenant; grids are not looked at: rules below a village are rare and asked like any other. */
  readonly areas: readonly Pick<Area, 'id' | 'parent' | 'validFrom' | 'validTo'>[]
  /** `2026-11-22`: closed agencies, stand-ins and areas are looked at as of that day. */
  readonly on: string
}

/** Everything wrong with a list: errors stop its publication, warnings do not. */
export function lintList(source: LintSource, compile: ConditionCompiler): readonly LintFinding[] {
  const byRule = source.rules.flatMap(({ rule }) => lintRule(rule, source, compile))
  return [...byRule, ...lintTies(source.rules.map(({ rule }) => rule)), ...lintCover(source, compile)]
}

/** Asks the list for every category at every lowest area: who is never asked, what nobody answers. */
function lintCover(source: LintSource, compile: ConditionCompiler): LintFinding[] {
  const { rules, agencies } = routingTables(source, compile)
  const asked = new Set<string>()
  const holes = new Map<string, { count: number; example: string }>()
  const missing = new Map<string, { count: number; example: string }>()
  for (const path of lowestPaths(source.areas.filter(area => validOn(area, source.on)))) {
    for (const { id } of source.categories) {
      let covered = false
      for (const { rule } of rules.candidates(id, path)) {
        asked.add(rule.id)
        const withoutTowns = rule.town === 'assist' || rule.town === 'withdrawn'
        const found = agencies.find(rule.lead, path, source.on, agency => !(withoutTowns && isTownLevel(agency)))
        if (!found) count(missing, rule.id, path)
        if (rule.when !== undefined) continue
        covered = true
        break
      }
      if (!covered) count(holes, id, path)
    }
  }
  return [
    ...source.rules.flatMap(({ rule }) =>
      asked.has(rule.id) || !isAbove(rule.area, source.areas)
        ? []
        : [{ severity: 'warning' as const, code: 'unreachable' as const, rule: rule.id }],
    ),
    ...[...holes].map(([category, of]) => ({ severity: 'warning' as const, code: 'hole' as const, category, ...of })),
    ...[...missing].map(([rule, of]) => ({
      severity: 'warning' as const,
      code: 'no-agency-there' as const,
      rule,
      ...of,
    })),
  ]
}

function count(into: Map<string, { count: number; example: string }>, key: string, path: readonly string[]): void {
  const before = into.get(key)
  into.set(key, { count: (before?.count ?? 0) + 1, example: before?.example ?? path.at(-1) ?? '' })
}

/** Rules for grids are not asked here, so nothing is said about them. */
const isAbove = (area: string, areas: LintSource['areas']): boolean => areas.some(({ id }) => id === area)

function* lowestPaths(areas: LintSource['areas']): Generator<readonly string[]> {
  const nodes = new Map(areas.map(area => [area.id as string, area]))
  const parents = new Set(areas.map(({ parent }) => parent as string | undefined))
  for (const { id } of areas) {
    if (parents.has(id)) continue
    const path: string[] = []
    for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = nodes.get(at)?.parent)
      path.push(at)
    yield path.reverse()
  }
}
