import type { Agency } from '../registry/entries.ts'
import { type AgencyTable, agencyTable } from './agency-table.ts'
import type { ConditionCompiler } from './rule-condition.ts'
import { type ListedRule, type RuleTable, ruleTable } from './rule-table.ts'

export interface RoutingTables {
  readonly rules: RuleTable
  readonly agencies: AgencyTable
}

export interface RoutingSource {
  readonly list: string
  readonly rules: readonly ListedRule[]
  readonly agencies: readonly Agency[]
}

/** Everything routing looks things up in, made once and asked often. */
export const routingTables = ({ list, rules, agencies }: RoutingSource, compile: ConditionCompiler): RoutingTables => ({
  rules: ruleTable(list, rules, compile),
  agencies: agencyTable(agencies),
})
