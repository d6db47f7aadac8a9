import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { planPlace } from '#cli/import/import-place.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { Agency, Category } from '#shared/domain/registry/entries.ts'
import { UNNAMED_LIST } from '#shared/domain/routing/duty-list.ts'
import { DutyRule } from '#shared/domain/routing/duty-rule.ts'
import { lintList } from '#shared/domain/routing/lint-list.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import { route } from '#shared/domain/routing/route.ts'
import { routingTables } from '#shared/domain/routing/routing-tables.ts'
import { compileCondition } from '#test/support/conditions.ts'

interface Request {
  readonly case_enquiry_id: string
  readonly type: string
  readonly department: string
  readonly open_dt: string
}

const plans = planPlace(join(import.meta.dirname, '../data/boston'))
const entries = (kind: string) => plans.find(plan => plan.kind === kind)?.entries.map(({ entry }) => entry) ?? []
const categories = entries('category').map(entry => Category.parse(entry))
const agencies = entries('agency').map(entry => Agency.parse(entry))
const rules = entries('rule').map(entry => ({ rule: DutyRule.parse(entry), version: 1 }))
const source = { list: UNNAMED_LIST, rules, agencies }
const tables = routingTables(source, compileCondition)
const requests = parse(readFileSync(join(import.meta.dirname, '../data/boston/requests.csv'), 'utf8'), {
  columns: true,
}) as unknown as Request[]

/** The agency by the duty list, or undefined: a dispatcher decides. */
function agencyOf({ type, open_dt }: Request): string | undefined {
  const category = categories.find(({ name }) => name.en === type.replace(/\s+/g, ' '))
  if (!category) throw new Error(`No category for ${type}`)
  const moment = momentIn(`${open_dt.replace(' ', 'T')}Z`, 'America/New_York')
  const decision = route({ moment, source: 'intake', category, path: ['ma', 'boston'], policy: DEFAULT_POLICY }, tables)
  return decision.kind === 'dispatch' ? decision.agency.id : undefined
}
const idOf = (department: string) => department.toLowerCase().replace('_', '')

test('of the rows the rules were not written from none goes wrong; what has no rule waits for a person', () => {
  const even = requests.filter((_, index) => index % 2 === 1)
  expect(even).toHaveLength(50)
  const score = new Map<string, { hit: number; triage: number; wrong: number }>()
  const waiting: string[] = []
  for (const request of even) {
    const row = score.get(request.department) ?? { hit: 0, triage: 0, wrong: 0 }
    score.set(request.department, row)
    const agency = agencyOf(request)
    if (agency === undefined) waiting.push(`${request.case_enquiry_id} ${request.type}`)
    row[agency === undefined ? 'triage' : agency === idOf(request.department) ? 'hit' : 'wrong']++
  }
  console.table(Object.fromEntries(score))
  console.log(`Waiting for a person:\n${waiting.join('\n')}`)
  const sum = (of: 'hit' | 'triage' | 'wrong') => [...score.values()].reduce((all, row) => all + row[of], 0)
  expect(sum('wrong')).toBe(0)
  expect(sum('hit') + sum('triage')).toBe(50)
  expect(sum('hit')).toBeGreaterThanOrEqual(40)
  expect(waiting).toHaveLength(sum('triage'))
})

test('every rule comes from odd rows that agree', () => {
  const odd = requests.filter((_, index) => index % 2 === 0)
  for (const { rule } of rules) {
    const type = categories.find(({ id }) => id === rule.category)?.name.en
    const seen = new Set(odd.filter(one => one.type.replace(/\s+/g, ' ') === type).map(one => idOf(one.department)))
    expect([...seen]).toEqual([(rule.lead as { agency: string }).agency])
  }
})

test('the list has no error', () => {
  const areas = entries('area') as { id: never; parent?: never }[]
  const findings = lintList({ ...source, categories, areas, on: '2026-11-23' }, compileCondition)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(findings.filter(({ code }) => code === 'hole').map(({ category }) => category)).toHaveLength(
    categories.length - rules.length,
  )
})
