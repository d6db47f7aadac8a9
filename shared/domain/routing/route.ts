import type { Limit } from '../deadline/limit.ts'
import type { Policy } from '../policy/policy.ts'
import type { Agency, Category, Condition } from '../registry/entries.ts'
import type { AgencyId } from '../registry/ids.ts'
import type { FoundAgency } from './agency-table.ts'
import { UNNAMED_LIST } from './duty-list.ts'
import type { DutyRule } from './duty-rule.ts'
import type { Explanation, TakenSuggestion } from './explanation.ts'
import { isTownLevel } from './is-town-level.ts'
import type { Moment } from './moment.ts'
import type { RoutingTables } from './routing-tables.ts'
import type { RuleInputs } from './rule-condition.ts'
import type { TableRule } from './rule-table.ts'
import { whyLost } from './why-lost.ts'

/** What is looked at: the category in full if the report or the desk named one, and the path of areas to the place. */
export interface RoutingInput {
  /** Local date and time of the place. */
  readonly moment: Moment
  /** The channel of the report. */
  readonly source: string
  /** Coded answers as `code=key`. */
  readonly answers?: readonly string[]
  readonly category?: Category
  /** The category is nobody's word but the model's: it leads to an agency or counts for nothing. */
  readonly suggested?: TakenSuggestion
  readonly condition?: string
  readonly path: readonly string[]
  readonly policy: Policy
  /** A grid worker has looked and found it true. */
  readonly verified?: boolean
}

export type RoutingDecision =
  | {
      readonly kind: 'dispatch'
      readonly agency: Agency
      readonly assists: readonly Agency[]
      readonly category: Category
      readonly condition: Condition
      readonly limit: Limit
      /** Whether the rule says how long it may take, whatever a person filed it under. */
      readonly limitByRule?: true
      readonly reason: Explanation
    }
  | { readonly kind: 'triage'; readonly reason: Explanation }

const triage = (reason: Explanation): RoutingDecision => ({ kind: 'triage', reason })

/** Total and deterministic: an agency with its reason, or triage with its reason. The order of the tables does not matter. */
export function route(input: RoutingInput, tables: RoutingTables): RoutingDecision {
  const decision = routeBy(input, tables)
  return input.suggested && decision.kind === 'triage' ? triage({ code: 'no-category' }) : decision
}

function routeBy(input: RoutingInput, tables: RoutingTables): RoutingDecision {
  const { category, path, policy } = input
  if (!policy.routing.automatic) return triage({ code: 'policy', area: path.at(-1) ?? '' })
  if (!category) return triage({ code: 'no-category' })
  const { first } = policy.verify
  if (!input.verified && (first.includes('*') || first.includes(category.id))) return triage({ code: 'verify-first' })
  const condition = certainCondition(category, input.condition)
  if (!condition) return triage({ code: 'several-conditions', category: category.id })
  const inputs = inputsOf(input, category)
  const asked: TableRule[] = []
  const matching = matches(tables.rules.candidates(category.id, path), inputs, asked)
  const winner = matching.next().value
  const place = [...path]
  const found = winner && agencyFor(winner.rule, input, tables)
  const second = found && matching.next().value
  // Also where the one that won has no condition: another was passed over by them.
  const looked = asked.length > 0 && { inputs }
  if (!winner || !found) return fallback({ winner, category, condition, place, input, tables, looked })
  const { rule, version } = winner
  const reason: Explanation = {
    code: 'rule',
    ...(tables.rules.list !== UNNAMED_LIST && { list: tables.rules.list }),
    rule: rule.id,
    ruleVersion: version,
    ruleCategory: rule.category,
    ruleArea: rule.area,
    category: category.id,
    place,
    ...(rule.when !== undefined && { when: rule.when }),
    ...looked,
    ...(rule.town && { town: rule.town }),
    ...(rule.closing && { closing: rule.closing }),
    ...(found.insteadOf !== undefined && { insteadOf: found.insteadOf }),
    ...(input.suggested && { suggested: input.suggested }),
    ...(second && { runnerUp: { rule: second.rule.id, why: whyLost(rule, second.rule) } }),
  }
  const assists = assistsOf(rule, found.agency, input, tables)
  return {
    kind: 'dispatch',
    agency: found.agency,
    assists,
    category,
    condition,
    limit: rule.limit ?? condition.limit,
    ...(rule.limit && { limitByRule: true }),
    reason,
  }
}

/** Those that apply, best first; `asked` takes down whose condition was looked at. */
function* matches(
  candidates: Iterable<TableRule>,
  inputs: RuleInputs,
  asked: TableRule[],
): Generator<TableRule, undefined> {
  for (const candidate of candidates) {
    const { condition } = candidate
    if (condition) asked.push(candidate)
    if (!condition || (condition.ok && condition.test(inputs))) yield candidate
  }
}

const inputsOf = ({ moment, source, answers = [] }: RoutingInput, { severity }: Category): RuleInputs => ({
  severity,
  source,
  hour: moment.hour,
  weekday: moment.weekday,
  month: moment.month,
  answers: [...answers].sort(),
})

/** What towns only assist in, or what was taken from them, never has a town for its lead. */
function agencyFor({ lead, town }: DutyRule, { path, moment }: RoutingInput, { agencies }: RoutingTables) {
  const withoutTowns = town === 'assist' || town === 'withdrawn'
  return agencies.find(lead, path, moment.date, agency => !(withoutTowns && isTownLevel(agency)))
}

function assistsOf(
  { assists = [], town }: DutyRule,
  lead: Agency,
  { path, moment }: RoutingInput,
  { agencies }: RoutingTables,
): readonly Agency[] {
  const found = assists.flatMap((choice): FoundAgency[] => {
    const one = agencies.find(choice, path, moment.date, agency => !(town === 'withdrawn' && isTownLevel(agency)))
    return one ? [one] : []
  })
  const others = new Map(found.filter(({ agency }) => agency.id !== lead.id).map(({ agency }) => [agency.id, agency]))
  return [...others.values()]
}

interface Missed {
  readonly winner: TableRule | undefined
  readonly category: Category
  readonly condition: Condition
  readonly place: string[]
  readonly input: RoutingInput
  readonly tables: RoutingTables
  readonly looked: false | { readonly inputs: RuleInputs }
}

/** Nobody by the list: the agency the area's policy names, else a person. What was taken from towns does not come back this way. */
function fallback({ winner, category, condition, place, input, tables, looked }: Missed): RoutingDecision {
  const { policy, moment } = input
  const rule = winner?.rule
  const named = policy.routing.fallback
  const taken = rule?.town === 'withdrawn' || rule?.town === 'assist'
  const found = named === undefined ? undefined : tables.agencies.find({ agency: named as AgencyId }, [], moment.date)
  if (found && !(taken && isTownLevel(found.agency))) {
    const because = rule ? 'no-agency' : 'no-rule'
    const { list } = tables.rules
    const reason: Explanation = {
      ...{ code: 'fallback', because, category: category.id, place },
      ...(list !== UNNAMED_LIST && { list }),
      ...(winner && { rule: winner.rule.id, ruleVersion: winner.version }),
      ...looked,
      ...(input.suggested && { suggested: input.suggested }),
    }
    return { kind: 'dispatch', agency: found.agency, assists: [], category, condition, limit: condition.limit, reason }
  }
  if (!winner || !rule) return triage({ code: 'no-rule', category: category.id, place })
  const wanted = 'agency' in rule.lead ? rule.lead.agency : rule.lead.type
  return triage({ code: 'no-agency', rule: rule.id, ruleVersion: winner.version, wanted })
}

/** The one that was named, or the only one there is. */
function certainCondition({ conditions }: Category, named: string | undefined): Condition | undefined {
  if (named !== undefined) return conditions.find(({ id }) => id === named)
  return conditions.length === 1 ? conditions[0] : undefined
}
