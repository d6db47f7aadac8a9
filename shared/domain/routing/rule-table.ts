import type { DutyRule } from './duty-rule.ts'
import type { CompiledCondition, ConditionCompiler } from './rule-condition.ts'

export interface ListedRule {
  readonly rule: DutyRule
  readonly version: number
}

export interface TableRule extends ListedRule {
  /** Absent: it always applies. */
  readonly condition?: CompiledCondition
}

/** A duty list ordered for asking. */
export interface RuleTable {
  /** The list's id, for the reason. */
  readonly list: string
  /** The rules for a category at a place, best first, conditions not yet asked. */
  readonly candidates: (category: string, path: readonly string[]) => Generator<TableRule>
}

interface AreaRules {
  readonly exact: Map<string, TableRule[]>
  /** Beginnings without their `*`, the longest first. */
  readonly prefixes: { readonly prefix: string; readonly rules: TableRule[] }[]
}

/** Indexes a list by area and category: asking costs the length of the path, whatever the number of rules. */
export function ruleTable(list: string, rules: readonly ListedRule[], compile: ConditionCompiler): RuleTable {
  const areas = new Map<string, AreaRules>()
  for (const listed of rules) {
    const { area, category, when } = listed.rule
    const entry = areas.get(area) ?? { exact: new Map(), prefixes: [] }
    areas.set(area, entry)
    bucketOf(entry, category).push(when === undefined ? listed : { ...listed, condition: compile(when) })
  }
  for (const { exact, prefixes } of areas.values()) {
    for (const bucket of exact.values()) bucket.sort(byOrder)
    for (const { rules: bucket } of prefixes) bucket.sort(byOrder)
    prefixes.sort((a, b) => b.prefix.length - a.prefix.length)
  }
  return {
    list,
    *candidates(category, path) {
      for (let depth = path.length - 1; depth >= 0; depth--) {
        const entry = areas.get(path[depth] ?? '')
        if (!entry) continue
        yield* entry.exact.get(category) ?? []
        for (const { prefix, rules: bucket } of entry.prefixes) if (category.startsWith(prefix)) yield* bucket
      }
    },
  }
}

function bucketOf({ exact, prefixes }: AreaRules, category: string): TableRule[] {
  if (!category.endsWith('*')) {
    const bucket = exact.get(category) ?? []
    exact.set(category, bucket)
    return bucket
  }
  const prefix = category.slice(0, -1)
  const found = prefixes.find(one => one.prefix === prefix)
  if (found) return found.rules
  const made = { prefix, rules: [] }
  prefixes.push(made)
  return made.rules
}

/** Same area and category: one with a condition before one without, by its order; then the id, so that the list's order never matters. */
const byOrder = (a: TableRule, b: TableRule): number =>
  Number(a.rule.when === undefined) - Number(b.rule.when === undefined) ||
  (a.rule.order ?? 1000) - (b.rule.order ?? 1000) ||
  (a.rule.id < b.rule.id ? -1 : 1)
