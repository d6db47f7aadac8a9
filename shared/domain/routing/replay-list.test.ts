import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileCondition } from '#test/support/conditions.ts'
import { county, grid, litter, path, sanitation, town } from '#test/support/sample-case.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { Agency } from '../registry/entries.ts'
import { DutyRule } from './duty-rule.ts'
import { momentIn } from './moment.ts'
import { replayList, TRIAGE } from './replay-list.ts'
import { routingTables } from './routing-tables.ts'

const platform = Agency.parse({ id: 'town-a', name: { zh: '平台' }, type: 'town-platform', area: town })
const rule = (id: string, over: Record<string, unknown> = {}) => ({
  rule: DutyRule.parse({ id, category: '*', area: county, lead: { agency: 'sanitation' }, ...over }),
  version: 1,
})
const tables = (...rules: ReturnType<typeof rule>[]) =>
  routingTables({ list: 'l', rules, agencies: [sanitation, platform] }, compileCondition)
const caseAt = (number: string, hour: number, at: readonly string[] = path) => ({
  number,
  input: {
    moment: momentIn(`2026-11-23T${String(hour).padStart(2, '0')}:30:00+08:00`, 'Asia/Shanghai'),
    ...{ source: 'public', category: litter, condition: '1', path: at, policy: DEFAULT_POLICY },
  },
})

test('exactly the cases that another agency would get, counted for both', () => {
  const night = rule('night', { when: 'hour >= 22', lead: { agency: 'town-a' } })
  const cases = [caseAt('A', 23), caseAt('B', 10), caseAt('C', 22)]
  expect(replayList(cases, tables(rule('all')), tables(rule('all'), night), 1)).toEqual({
    cases: 3,
    changed: 2,
    agencies: [
      { agency: 'sanitation', loses: 2, gains: 0 },
      { agency: 'town-a', loses: 0, gains: 2 },
    ],
    examples: [
      {
        number: 'A',
        category: litter.id,
        before: { agency: 'sanitation', rule: 'all', code: 'rule' },
        after: { agency: 'town-a', rule: 'night', code: 'rule' },
      },
    ],
  })
})

test('another limit or another assist is a change, another rule with the same effect is none', () => {
  const one = [caseAt('A', 10)]
  const limit = { amount: 1, unit: 'urgent_hour', mode: 'elapsed' }
  const changed = (...rules: ReturnType<typeof rule>[]) =>
    replayList(one, tables(rule('all')), tables(...rules), 9).changed
  expect(changed(rule('all', { limit }))).toBe(1)
  expect(changed(rule('all', { assists: [{ agency: 'town-a' }] }))).toBe(1)
  expect(changed(rule('other', { area: town }))).toBe(0)
})

test('what nobody would get any more is lost to triage', () => {
  const { agencies } = replayList([caseAt('A', 10)], tables(rule('all')), tables(), 9)
  expect(agencies).toContainEqual({ agency: TRIAGE, loses: 0, gains: 1 })
})

test('a list against itself changes nothing; losses and gains are as many as changes', () => {
  const lead = fc.constantFrom('sanitation', 'town-a', 'nobody')
  const rules = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), area: fc.constantFrom(county, town, grid), lead }),
    { selector: ({ id }) => id },
  )
  const made = rules.map(list =>
    tables(...list.map(({ id, area, lead: agency }) => rule(id, { area, lead: { agency } }))),
  )
  const cases = [caseAt('A', 1), caseAt('B', 2, path.slice(0, 3)), caseAt('C', 3, path.slice(0, 4))]
  fc.assert(
    fc.property(made, made, (before, after) => {
      expect(replayList(cases, before, before, 9).changed).toBe(0)
      const { changed, agencies, examples } = replayList(cases, before, after, 9)
      expect(examples).toHaveLength(changed)
      for (const side of ['loses', 'gains'] as const)
        expect(agencies.reduce((sum, moved) => sum + moved[side], 0)).toBe(changed)
    }),
  )
})
