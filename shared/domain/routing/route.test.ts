import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryId, county, grid, limit, litter, path, sanitation, town } from '#test/support/sample-case.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { Agency, Category } from '../registry/entries.ts'
import { agencyTable } from './agency-table.ts'
import { UNNAMED_LIST } from './duty-list.ts'
import { DutyRule } from './duty-rule.ts'
import { momentIn } from './moment.ts'
import { type RoutingInput, route as routeBy } from './route.ts'
import { type RoutingSource, routingTables } from './routing-tables.ts'
import type { ConditionCompiler } from './rule-condition.ts'
import { whyLost } from './why-lost.ts'

const rule = (id: string, over: Partial<Record<keyof DutyRule, unknown>> = {}) => ({
  rule: DutyRule.parse({ id, category: '*', area: county, lead: { agency: 'sanitation' }, ...over }),
  version: 3,
})
const agency = (id: string, area: string, type = 'town-platform') =>
  Agency.parse({ id, name: { zh: '某部门' }, type, area })
const moment = momentIn('2026-11-23T02:00:00Z', 'Asia/Shanghai')
const input: RoutingInput = {
  ...{ moment, source: 'public', policy: DEFAULT_POLICY },
  ...{ category: litter, condition: '1', path },
}
type Tables = Omit<RoutingSource, 'list'>
const tables: Tables = { rules: [rule('r1')], agencies: [sanitation] }
/** Conditions of these tests are the name of the severity they are for. */
const compile: ConditionCompiler = expression => ({
  ok: true,
  test: ({ severity }) => severity === expression,
  mayFail: [],
})
const route = (asked: RoutingInput, source: Tables, list: string = UNNAMED_LIST) =>
  routeBy(asked, routingTables({ list, ...source }, compile))

describe('a person must decide', () => {
  test('when the policy says so, before anything else is looked at', () => {
    const policy = { ...DEFAULT_POLICY, routing: { ...DEFAULT_POLICY.routing, automatic: false } }
    expect(route({ ...input, policy }, tables)).toEqual({ kind: 'triage', reason: { code: 'policy', area: grid } })
  })
  test('when no category was named', () => {
    const { category: _category, ...rest } = input
    expect(route(rest, tables)).toEqual({ kind: 'triage', reason: { code: 'no-category' } })
  })
  test('when the category is only a suggestion and leads to nobody', () => {
    const suggested = { model: 'm1', probability: 0.9 }
    const { condition: _condition, ...unsure } = { ...input, suggested }
    const noCategory = { kind: 'triage', reason: { code: 'no-category' } }
    expect(route(unsure, tables)).toEqual(noCategory)
    expect(route({ ...input, suggested }, { ...tables, rules: [] })).toEqual(noCategory)
    expect(route({ ...input, suggested }, tables)).toMatchObject({ kind: 'dispatch', reason: { suggested } })
    const policy = { ...DEFAULT_POLICY, routing: { ...DEFAULT_POLICY.routing, fallback: 'sanitation' } }
    expect(route({ ...input, suggested, policy }, { ...tables, rules: [] })).toMatchObject({
      reason: { code: 'fallback', suggested },
    })
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
      assists: [],
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
    [
      '… over its beginning',
      rule('z', { category: categoryId }),
      rule('a', { category: 'GB.event.*' }),
      'wider-category',
    ],
    [
      'the longer beginning wins',
      rule('z', { category: 'GB.event.01*' }),
      rule('a', { category: 'GB.*' }),
      'wider-category',
    ],
    ['a condition that holds wins', rule('z', { when: 'normal' }), rule('a'), 'no-condition'],
    [
      '… the smaller order first',
      rule('z', { when: 'normal', order: 1 }),
      rule('a', { when: 'normal', order: 2 }),
      'later-order',
    ],
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
  const { find } = agencyTable(agencies)
  expect(find({ type: 'town-platform' }, path, moment.date)?.agency.id).toBe('a')
  expect(find({ type: 'town-platform' }, path.slice(0, 3), moment.date)?.agency.id).toBe('c')
  expect(find({ type: 'police' }, path, moment.date)).toBeUndefined()
  expect(find({ agency: sanitation.id }, [], moment.date)?.agency.id).toBe('sanitation')
})

describe('conditions', () => {
  test('a rule whose condition does not hold is passed over', () => {
    const rules = [rule('a', { when: 'urgent', area: town }), rule('z')]
    const { reason } = route(input, { ...tables, rules })
    expect(reason).toMatchObject({ rule: 'z', inputs: { severity: 'normal', hour: 10 } })
    expect(reason).not.toHaveProperty('when')
  })
  test('what a fallback did not fit is kept too: the list, and what its conditions looked at', () => {
    const policy = { ...DEFAULT_POLICY, routing: { ...DEFAULT_POLICY.routing, fallback: 'sanitation' } }
    const rules = [rule('a', { when: 'urgent' })]
    expect(route({ ...input, policy }, { ...tables, rules }, 'l7')).toMatchObject({
      reason: { code: 'fallback', because: 'no-rule', list: 'l7', inputs: { severity: 'normal' } },
    })
  })
  test('one that holds is kept with what it looked at, answers sorted', () => {
    const rules = [rule('a', { when: 'normal' })]
    expect(route({ ...input, answers: ['b=1', 'a=2'] }, { ...tables, rules })).toMatchObject({
      reason: {
        when: 'normal',
        inputs: { severity: 'normal', source: 'public', hour: 10, weekday: 1, month: 11, answers: ['a=2', 'b=1'] },
      },
    })
  })
  test('one that cannot be compiled never holds', () => {
    const broken: ConditionCompiler = () => ({ ok: false, error: 'no' })
    const source = { list: 'x', rules: [rule('a', { when: '((' })], agencies: [sanitation] }
    expect(routeBy(input, routingTables(source, broken))).toMatchObject({ reason: { code: 'no-rule' } })
  })
})

describe('towns', () => {
  const lead = { type: 'town-platform' }
  const agencies = [agency('town-a', town), agency('county-a', county), sanitation]
  test.each([
    ['basic', 'town-a'],
    ['assist', 'county-a'],
    ['withdrawn', 'county-a'],
  ])('%s: %s leads', (part, leader) => {
    const answer = route(input, { agencies, rules: [rule('r', { lead, town: part })] })
    expect(answer).toMatchObject({ agency: { id: leader }, reason: { town: part } })
  })
  test.each([{ type: 'town-platform' }, { agency: 'town-a' }])('a withdrawn matter never reaches one: %o', of => {
    const only = [agency('town-a', town), sanitation]
    const rules = [rule('r', { lead: of, town: 'withdrawn', assists: [{ agency: 'town-a' }] })]
    const policy = { ...DEFAULT_POLICY, routing: { ...DEFAULT_POLICY.routing, fallback: 'town-a' } }
    expect(route({ ...input, policy }, { agencies: only, rules })).toMatchObject({ reason: { code: 'no-agency' } })
  })
  test('the level an agency names for itself goes before its place in the tree', () => {
    const bureau = Agency.parse({ ...agency('town-a', town), level: 'county' })
    const rules = [rule('r', { lead, town: 'withdrawn' })]
    expect(route(input, { agencies: [bureau], rules })).toMatchObject({ agency: { id: 'town-a' } })
  })
})

test('assists are found like leads, once each, without the lead', () => {
  const agencies = [agency('town-a', town), agency('gas', county, 'gas'), sanitation]
  const assists = [
    { agency: 'gas' },
    { type: 'gas' },
    { agency: 'sanitation' },
    { agency: 'gone' },
    { type: 'town-platform' },
  ]
  const answer = route(input, { agencies, rules: [rule('r', { assists })] })
  expect(answer.kind === 'dispatch' && answer.assists.map(({ id }) => id)).toEqual(['gas', 'town-a'])
})

describe('agencies come and go', () => {
  const closed = Agency.parse({ ...agency('a', town), validTo: '2026-11-22' })
  const rules = [rule('r', { lead: { type: 'town-platform' } })]
  test('a closed one is passed over', () => {
    const answer = route(input, { agencies: [closed, agency('c', county)], rules })
    expect(answer).toMatchObject({ agency: { id: 'c' } })
  })
  test('a stand-in has its days, and the reason says for whom', () => {
    const away = Agency.parse({
      ...agency('a', town),
      standIns: [{ agency: 'b', from: '2026-11-23', to: '2026-11-24' }],
    })
    const agencies = [away, agency('b', county, 'other')]
    expect(route(input, { agencies, rules })).toMatchObject({ agency: { id: 'b' }, reason: { insteadOf: 'a' } })
    const later = { ...input, moment: { ...moment, date: '2026-11-25' } }
    expect(route(later, { agencies, rules })).toMatchObject({ agency: { id: 'a' } })
  })
  test('stand-ins that stand in for each other are nobody', () => {
    const days = { from: '2026-11-01', to: '2026-11-30' }
    const agencies = ['a', 'b'].map((id, index) =>
      Agency.parse({ ...agency(id, town), standIns: [{ agency: ['b', 'a'][index], ...days }] }),
    )
    expect(route(input, { agencies, rules })).toMatchObject({ reason: { code: 'no-agency' } })
  })
})

describe('the fallback an area names', () => {
  const policy = { ...DEFAULT_POLICY, routing: { ...DEFAULT_POLICY.routing, fallback: 'sanitation' } }
  test('takes what no rule covers', () => {
    expect(route({ ...input, policy }, { ...tables, rules: [] })).toMatchObject({
      kind: 'dispatch',
      agency: { id: 'sanitation' },
      reason: { code: 'fallback', because: 'no-rule', category: categoryId },
    })
  })
  test('and what nobody is there for, by name of the rule', () => {
    const rules = [rule('r', { lead: { agency: 'gone' } })]
    expect(route({ ...input, policy }, { ...tables, rules })).toMatchObject({
      reason: { code: 'fallback', because: 'no-agency', rule: 'r' },
    })
  })
  test('where it is no agency itself, a person decides', () => {
    const lost = { ...policy, routing: { ...policy.routing, fallback: 'gone' } }
    expect(route({ ...input, policy: lost }, { ...tables, rules: [] })).toMatchObject({ kind: 'triage' })
  })
})

test('a named list stands in the reason', () => {
  expect(route(input, tables, 'l7')).toMatchObject({ reason: { list: 'l7' } })
})

const areas = fc.constantFrom(...path, '330108', '330106:002')
const someRules = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom(...'abcXYZ019'), minLength: 1, maxLength: 3 }),
      category: fc.constantFrom('*', 'GB.*', 'GB.event.01*', categoryId, 'GB.event.0999'),
      when: fc.constantFrom('normal', 'urgent', undefined),
      order: fc.constantFrom(1, 2, undefined),
      town: fc.constantFrom('withdrawn', 'basic', undefined),
      area: areas,
      lead: fc.constantFrom({ agency: 'sanitation' }, { agency: 'gone' }, { type: 'town-platform' }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map(list => list.map(({ id, ...over }) => rule(id, over)))
const someAgencies = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), areas), { selector: ([id]) => id })
  .map(list => [sanitation, ...list.map(([id, area]) => agency(id, area))])

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
/** The same rules and agencies, twice, each in an order of its own. */
const twice = fc
  .tuple(someRules, someAgencies)
  .chain(([rules, agencies]) => fc.tuple(...[rules, rules].map(shuffled), ...[agencies, agencies].map(shuffled)))
  .map(([rules, mixedRules, agencies, mixedAgencies]) => ({
    one: { rules, agencies } as Tables,
    other: { rules: mixedRules, agencies: mixedAgencies } as Tables,
  }))
const fallbacks = fc.constantFrom(undefined, 'sanitation', 'a', 'gone')

test('whatever the tables hold there is one answer: an agency, the fallback or triage; order does not matter', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(twice, fallbacks, fc.integer({ min: 0, max: path.length }), ({ one, other }, fallback, depth) => {
      const routing = { ...DEFAULT_POLICY.routing, ...(fallback && { fallback }) }
      const asked = { ...input, path: path.slice(0, depth), policy: { ...DEFAULT_POLICY, routing } }
      const answer = route(asked, one)
      expect(route(asked, one)).toEqual(answer)
      expect(route(asked, other)).toEqual(answer)
      seen.add(answer.reason.code)
      const applying = one.rules.filter(
        ({ rule: { area, when, category } }) =>
          asked.path.includes(area) && when !== 'urgent' && categoryId.startsWith(category.replace('*', '')),
      )
      if (answer.kind === 'triage') return
      const { reason, agency: lead } = answer
      if (reason.code === 'fallback') {
        expect(lead.id).toBe(fallback)
        expect(reason.because).toBe(applying.length === 0 ? 'no-rule' : 'no-agency')
        const missed = one.rules.find(({ rule: { id } }) => id === reason.rule)?.rule
        if (missed?.town === 'withdrawn') expect(lead.area).not.toMatch(/:/)
        return
      }
      if (reason.code !== 'rule') throw new Error('dispatched without a rule')
      const best = applying.find(({ rule: { id } }) => id === reason.rule)?.rule
      if (best?.town === 'withdrawn') expect(lead.area).not.toMatch(/:/)
      // No applicable rule of a nearer area was passed over.
      const depthOf = (area: string | undefined) => (asked.path as readonly (string | undefined)[]).indexOf(area)
      expect(Math.max(...applying.map(({ rule: { area } }) => depthOf(area)))).toBe(depthOf(best?.area))
    }),
    { numRuns: 500 },
  )
  expect([...seen].sort()).toEqual(['fallback', 'no-agency', 'no-rule', 'rule'])
})
