import type { Limit } from '../deadline/limit.ts'
import type { Policy } from '../policy/policy.ts'
import type { Agency, Category, Condition, DutyRule } from '../registry/entries.ts'
import type { Explanation } from './explanation.ts'
import { mostSpecificAgency } from './most-specific-agency.ts'
import { rankRules, whyLost } from './rank-rules.ts'

/** What is looked at: the category in full if the report or the desk named one, and the path of areas to the place. */
export interface RoutingInput {
  readonly category?: Category
  readonly condition?: string
  readonly path: readonly string[]
  readonly policy: Policy
  /** A grid worker has looked and found it true. */
  readonly verified?: boolean
}

export interface RoutingTables {
  readonly rules: readonly { readonly rule: DutyRule; readonly version: number }[]
  readonly agencies: readonly Agency[]
}

export type RoutingDecision =
  | {
      readonly kind: 'dispatch'
      readonly agency: Agency
      readonly category: Category
      readonly condition: Condition
      readonly limit: Limit
      readonly reason: Explanation
    }
  | { readonly kind: 'triage'; readonly reason: Explanation }

const triage = (reason: Explanation): RoutingDecision => ({ kind: 'triage', reason })

/** Total and deterministic: an agency with its reason, or triage with its reason. The order of the tables does not matter. */
export function route(input: RoutingInput, tables: RoutingTables): RoutingDecision {
  const { category, path, policy } = input
  if (!policy.routing.automatic) return triage({ code: 'policy', area: path.at(-1) ?? '' })
  if (!category) return triage({ code: 'no-category' })
  const { first } = policy.verify
  if (!input.verified && (first.includes('*') || first.includes(category.id))) return triage({ code: 'verify-first' })
  const condition = certainCondition(category, input.condition)
  if (!condition) return triage({ code: 'several-conditions', category: category.id })
  const [winner, second] = rankRules(tables.rules, category.id, path)
  const place = [...path]
  if (!winner) return triage({ code: 'no-rule', category: category.id, place })
  const { rule, version } = winner
  const agency = mostSpecificAgency(tables.agencies, rule.lead, path)
  if (!agency) {
    const wanted = 'agency' in rule.lead ? rule.lead.agency : rule.lead.type
    return triage({ code: 'no-agency', rule: rule.id, ruleVersion: version, wanted })
  }
  const reason: Explanation = {
    code: 'rule',
    rule: rule.id,
    ruleVersion: version,
    ruleCategory: rule.category,
    ruleArea: rule.area,
    category: category.id,
    place,
    ...(second && { runnerUp: { rule: second.rule.id, why: whyLost(rule, second.rule) } }),
  }
  return { kind: 'dispatch', agency, category, condition, limit: rule.limit ?? condition.limit, reason }
}

/** The one that was named, or the only one there is. */
function certainCondition({ conditions }: Category, named: string | undefined): Condition | undefined {
  if (named !== undefined) return conditions.find(({ id }) => id === named)
  return conditions.length === 1 ? conditions[0] : undefined
}
