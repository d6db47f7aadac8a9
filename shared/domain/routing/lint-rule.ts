import { isOpen } from './agency-table.ts'
import type { AgencyChoice, DutyRule } from './duty-rule.ts'
import { isTownLevel } from './is-town-level.ts'
import type { LintFinding } from './lint-finding.ts'
import type { LintSource } from './lint-list.ts'
import type { ConditionCompiler } from './rule-condition.ts'

/** What is wrong with one rule by itself. */
export function lintRule(rule: DutyRule, source: LintSource, compile: ConditionCompiler): LintFinding[] {
  const error = (code: LintFinding['code'], detail?: string): LintFinding => ({
    ...{ severity: 'error', code, rule: rule.id },
    ...(detail !== undefined && { detail }),
  })
  const found: LintFinding[] = []
  const { category, when, lead, assists = [], town } = rule
  const meant = category.endsWith('*')
    ? source.categories.some(({ id }) => id.startsWith(category.slice(0, -1)))
    : source.categories.some(({ id }) => id === category)
  if (!meant) found.push(error('category-unknown', category))
  if (when !== undefined) {
    const condition = compile(when)
    if (!condition.ok) found.push(error('condition-invalid', condition.error))
    else if (condition.mayFail.length > 0) found.push(error('condition-may-fail', condition.mayFail.join(' ')))
  }
  for (const choice of [lead, ...assists]) found.push(...lintChoice(choice, source, error))
  const named = 'agency' in lead ? source.agencies.find(({ id }) => id === lead.agency) : undefined
  if (named && (town === 'assist' || town === 'withdrawn') && isTownLevel(named))
    found.push(error('town-leads', named.id))
  return found
}

function lintChoice(
  choice: AgencyChoice,
  { agencies, on }: LintSource,
  error: (code: LintFinding['code'], detail: string) => LintFinding,
): LintFinding[] {
  const meant = agencies.filter(({ id, type }) => ('agency' in choice ? id === choice.agency : type === choice.type))
  const name = 'agency' in choice ? choice.agency : choice.type
  if (meant.length === 0) return [error('agency-unknown', name)]
  return meant.some(agency => isOpen(agency, on) || agency.standIns?.some(({ from, to }) => from <= on && on <= to))
    ? []
    : [error('agency-closed', name)]
}
