import { expect, test } from 'vitest'
import { compileCondition } from '#test/support/conditions.ts'
import { categoryId, county, litter, sanitation, town } from '#test/support/sample-case.ts'
import { Agency } from '../registry/entries.ts'
import { AreaId } from '../registry/ids.ts'
import { DutyRule } from './duty-rule.ts'
import { LintFinding } from './lint-finding.ts'
import { type LintSource, lintList } from './lint-list.ts'
import { lintText } from './lint-text.ts'

const rule = (id: string, over: Record<string, unknown> = {}) => ({
  rule: DutyRule.parse({ id, category: '*', area: county, lead: { agency: 'sanitation' }, ...over }),
  version: 1,
})
const platform = Agency.parse({ id: 'town-a', name: { zh: '平台' }, type: 'town-platform', area: town })
const closed = Agency.parse({ id: 'gone', name: { zh: '撤' }, type: 'old', area: county, validTo: '2026-01-01' })
const source: LintSource = {
  list: 'draft',
  rules: [rule('all')],
  agencies: [sanitation, platform, closed],
  categories: [litter],
  areas: [{ id: county }, { id: town, parent: county }, { id: AreaId.parse('330106:002'), parent: county }],
  on: '2026-11-23',
}
const lint = (...rules: ReturnType<typeof rule>[]) => lintList({ ...source, rules }, compileCondition)

test('a list that covers everything once is without fault', () => {
  expect(
    lint(rule('all'), rule('near', { area: town }), rule('own', { category: categoryId, when: 'hour < 8' })),
  ).toEqual([])
})

test.each([
  ['a tie', [rule('a'), rule('b')], { code: 'tie', rule: 'b', detail: 'a' }],
  [
    'a tie of conditions',
    [rule('z'), rule('a', { when: 'hour < 8' }), rule('b', { when: 'hour > 20' })],
    { code: 'tie', rule: 'b', detail: 'a' },
  ],
  ['no expression', [rule('z'), rule('a', { when: '((' })], { code: 'condition-invalid', rule: 'a' }],
  ['a wrong type', [rule('z'), rule('a', { when: 'hour == "x"' })], { code: 'condition-invalid', rule: 'a' }],
  ['no truth', [rule('z'), rule('a', { when: 'hour' })], { code: 'condition-invalid', rule: 'a' }],
  [
    'division',
    [rule('z'), rule('a', { when: '8 / hour == 1' })],
    { code: 'condition-may-fail', rule: 'a', detail: '/' },
  ],
  ['no such category', [rule('z'), rule('a', { category: 'GB.component.*' })], { code: 'category-unknown', rule: 'a' }],
  ['no such agency', [rule('a', { lead: { type: 'police' } })], { code: 'agency-unknown', detail: 'police' }],
  ['no such assist', [rule('a', { assists: [{ agency: 'x' }] })], { code: 'agency-unknown', detail: 'x' }],
  ['closed', [rule('a', { lead: { agency: 'gone' } })], { code: 'agency-closed', detail: 'gone' }],
  ['a town leads', [rule('a', { lead: { agency: 'town-a' }, town: 'withdrawn' })], { code: 'town-leads', rule: 'a' }],
])('%s stops publication', (_what, rules, finding) => {
  expect(lint(...rules)).toContainEqual(expect.objectContaining({ severity: 'error', ...finding }))
})

test('what is never asked, holes, and places without the agency are warned of, with an example', () => {
  expect(lint(rule('a', { category: categoryId }), rule('b'))).toEqual([
    { severity: 'warning', code: 'unreachable', rule: 'b' },
  ])
  expect(lint(rule('a', { area: town }))).toEqual([
    { severity: 'warning', code: 'hole', category: categoryId, count: 1, example: '330106:002' },
  ])
  expect(lint(rule('a', { lead: { type: 'town-platform' } }))).toEqual([
    { severity: 'warning', code: 'no-agency-there', rule: 'a', count: 1, example: '330106:002' },
  ])
})

test('a town that has ended is no hole, and a rule for it is never asked', () => {
  const ended = { id: AreaId.parse('330106:003'), parent: county, validTo: '2026-11-22' }
  const rules = [rule('a', { category: categoryId }), rule('old', { area: ended.id })]
  const areas = [...source.areas, ended]
  expect(lintList({ ...source, rules, areas }, compileCondition)).toEqual([
    { severity: 'warning', code: 'unreachable', rule: 'old' },
  ])
  expect(lintList({ ...source, rules, areas, on: '2026-11-22' }, compileCondition)).toEqual([])
})

test('two conditions of different order are no tie; a fallback without condition is still reached', () => {
  expect(
    lint(rule('a', { when: 'hour < 8', order: 1 }), rule('b', { when: 'hour > 20', order: 2 }), rule('c')),
  ).toEqual([])
})

test('every finding is told in both languages, nothing left unfilled', () => {
  for (const code of LintFinding.shape.code.options) {
    const finding = {
      severity: 'error',
      code,
      rule: 'r1',
      category: 'c1',
      detail: 'd1',
      count: 2,
      example: 'e1',
    } as const
    expect(lintText(finding, 'zh')).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u)
    expect(lintText(finding, 'en')).toMatch(/^[^{}\p{Script=Han}]+$/u)
  }
})
