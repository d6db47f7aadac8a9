import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryId, county, grid, limit, litter, path, sanitation, town } from '#test/support/sample-case.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { Agency, Category, DutyRule } from '../registry/entries.ts'
import { mostSpecificAgency } from './most-specific-agency.ts'
import { rankRules, whyLost } from './rank-rules.ts'
import { type RoutingInput, type RoutingTables, route } from './route.ts'

const rule = (id: string, over: Partial<Record<'category' | 'area' | 'lead' | 'limit', unknown>> = {}) => ({
  rule: DutyRule.parse({ id, category: '*', area: county, lead: { agency: 'sanitation' }, ...over }),
  version: 3,
})
const agency = (id: string, area: string, type = 'town-platform') =>
  Agency.parse({ id, name: { zh: '某部门' }, type, area })
const input: RoutingInput = { category: litter, condition: '1', path, policy: DEFAULT_POLICY }
const tables: RoutingTables = { rules: [rule('r1')], agencies: [sanitation] }

describe('a person must decide', () => {
  test('when the policy says so, before anything else is looked at', () => {
    const policy = { ...DEFAULT_POLICY, routing: { automatic: false } }
    expect(route({ ...input, policy }, tables)).toEqual({ kind: 'triage', reason: { code: 'policy', area: grid } })
  })
  test('when no category was named', () => {
    const { category: _category, ...rest } = input
    expect(route(rest, tables)).toEqual({ kind: 'triage', reason: { code: 'no-category' } })
  })
  test('when it has several conditions and none, or one of another category, was named', () => {
    const { condition: _condition, ...rest } = input
    const reason = { code: 'several-conditions', category: categoryId }
    expect(route(rest, tables)).toEqual({ kind: 'triage', reason })
    expect(route({ ...input, condition: '9' }, tables)).toEqual({ kind: 'triage', reason })
  })
  test('when no rule covers category and place', () => {
    const rules = [rule('elsewhere', { area: '330108' }), rule('other', { category: 'GB.event.0999' })]
    expect(route(input, { ...tables, rules })).toEqual({
      kind: 'triage',
      reason: { code: 'no-rule', category: categoryId, place: path },
    })
  })
  test('when the rule names an agency or type that is not there', () => {
    const reason = { code: 'no-agency', rule: 'r', ruleVersion: 3 }
    const named = { ...tables, rules: [rule('r', { lead: { agency: 'gone' } })] }
    expect(route(input, named)).toEqual({ kind: 'triage', reason: { ...reason, wanted: 'gone' } })
    const typed = { rules: [rule('r', { lead: { type: 'town-platform' } })], agencies: [agency('far', '330108')] }
    expect(route(input, typed)).toEqual({ kind: 'triage', reason: { ...reason, wanted: 'town-platform' } })
  })
})

describe('dispatched', () => {
  test('with agency, condition, its limit, and a reason that can be retold', () => {
    expect(route(input, tables)).toEqual({
      kind: 'dispatch',
      agency: sanitation,
      category: litter,
      condition: litter.conditions[0],
      limit,
      reason: {
        code: 'rule',
        rule: 'r1',
        ruleVersion: 3,
        ruleCategory: '*',
        ruleArea: county,
        category: categoryId,
        place: path,
      },
    })
  })
  test('the only condition there is need not be named', () => {
    const single = Category.parse({ ...litter, conditions: litter.conditions.slice(1) })
    const { condition: _condition, ...rest } = input
    expect(route({ ...rest, category: single }, tables)).toMatchObject({ kind: 'dispatch', condition: { id: '2' } })
  })
  test("a rule's own limit goes before the condition's", () => {
    const own = { amount: 1, unit: 'urgent_hour', mode: 'elapsed' }
    expect(route(input, { ...tables, rules: [rule('r1', { limit: own })] })).toMatchObject({ limit: own })
  })
  test.each([
    ['the nearer area wins', rule('z', { area: town }), rule('a', { category: categoryId }), 'wider-area'],
    ['in one area the named category wins', rule('z', { category: categoryId }), rule('a'), 'any-category'],
    ['of equal rules the smaller id wins', rule('a'), rule('b'), 'later-id'],
  ] as const)('%s, and the reason names who lost and why', (_what, winner, loser, why) => {
    for (const rules of [
      [winner, loser],
      [loser, winner],
    ]) {
      expect(route(input, { ...tables, rules })).toMatchObject({
        reason: { rule: winner.rule.id, runnerUp: { rule: loser.rule.id, why } },
      })
    }
    expect(whyLost(winner.rule, loser.rule)).toBe(why)
  })
})

test('of a type the agency nearest to the place leads, equal ones by id; one that does not cover it never', () => {
  const agencies = [agency('b', town), agency('a', town), agency('c', county), agency('0', '330106:002'), sanitation]
  expect(mostSpecificAgency(agencies, { type: 'town-platform' }, path)?.id).toBe('a')
  expect(mostSpecificAgency(agencies, { type: 'town-platform' }, path.slice(0, 3))?.id).toBe('c')
  expect(mostSpecificAgency(agencies, { type: 'police' }, path)).toBeUndefined()
  expect(mostSpecificAgency(agencies, { agency: sanitation.id }, [])?.id).toBe('sanitation')
})

const areas = fc.constantFrom(...path, '330108', '330106:002')
const someRules = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom(...'abcXYZ019'), minLength: 1, maxLength: 3 }),
      category: fc.constantFrom('*', categoryId, 'GB.event.0999'),
      area: areas,
      lead: fc.constantFrom({ agency: 'sanitation' }, { agency: 'gone' }, { type: 'town-platform' }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map(list => list.map(({ id, ...over }) => rule(id, over)))
const someAgencies = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), areas), { selector: ([id]) => id })
  .map(list => [sanitation, ...list.map(([id, area]) => agency(id, area))])

test('whatever the tables hold there is one answer, and their order does not matter', () => {
  fc.assert(
    fc.property(someRules, someAgencies, fc.integer({ min: 0, max: path.length }), (rules, agencies, depth) => {
      const asked = { ...input, path: path.slice(0, depth) }
      const answer = route(asked, { rules, agencies })
      expect(route(asked, { rules: rules.toReversed(), agencies: agencies.toReversed() })).toEqual(answer)
      if (answer.kind === 'dispatch') {
        const best = rankRules(rules, categoryId, asked.path)[0]?.rule
        expect(asked.path).toContain(best?.area)
        expect(['*', categoryId]).toContain(best?.category)
        expect(answer.reason).toMatchObject({ code: 'rule', rule: best?.id })
      }
    }),
  )
})
