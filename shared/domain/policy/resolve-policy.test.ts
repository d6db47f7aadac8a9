import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_POLICY, Policy, PolicyDocument } from './policy.ts'
import { resolvePolicy } from './resolve-policy.ts'

const documents = (of: Readonly<Record<string, unknown>>) =>
  new Map(Object.entries(of).map(([area, document]) => [area, PolicyDocument.parse(document)]))
const path = ['33', '3301', '330106', '330106:001']

test('without documents the defaults hold, and they are a policy', () => {
  expect(resolvePolicy(new Map(), path)).toEqual(DEFAULT_POLICY)
  expect(Policy.parse(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY)
})

test('field by field the nearest area wins; what it leaves out comes from above', () => {
  const policy = resolvePolicy(
    documents({
      '33': { claim: { minutes: 60 }, report: { wordsMax: 500, photosMax: 3 } },
      '330106': { report: { wordsMax: 100 }, desk: { area: '330106' } },
      '330106:001': { routing: { automatic: false } },
    }),
    path,
  )
  expect(policy).toEqual({
    ...DEFAULT_POLICY,
    claim: { minutes: 60 },
    report: { ...DEFAULT_POLICY.report, wordsMax: 100, photosMax: 3 },
    desk: { area: '330106' },
    routing: { ...DEFAULT_POLICY.routing, automatic: false },
  })
})

test('two counties can live by different policies', () => {
  const of = documents({ '330106': { claim: { minutes: 5 } }, '330108': { claim: { minutes: 30 } } })
  const minutes = (county: string) => resolvePolicy(of, ['33', '3301', county]).claim.minutes
  expect(['330106', '330108', '330109'].map(minutes)).toEqual([5, 30, DEFAULT_POLICY.claim.minutes])
})

test('unknown sections, fields and impossible values are no policy', () => {
  for (const wrong of [
    { clame: {} },
    { claim: { minute: 1 } },
    { claim: { minutes: 0 } },
    { report: { photosMax: 99 } },
  ]) {
    expect(PolicyDocument.safeParse(wrong).success).toBe(false)
  }
})

const some = fc.record(
  {
    claim: fc.record({ minutes: fc.integer({ min: 1, max: 99 }) }),
    report: fc.record({ wordsMax: fc.integer({ min: 1, max: 4000 }), photosMax: fc.nat(20) }, { requiredKeys: [] }),
    routing: fc.record({ automatic: fc.boolean() }),
  },
  { requiredKeys: [] },
)
test('documents beside the path change nothing, and the last word is with the nearest that has one', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...path, '330108', '44'), some), all => {
      const of = documents(all)
      const resolved = resolvePolicy(of, path)
      const onPath = Object.fromEntries(Object.entries(all).filter(([area]) => path.includes(area)))
      expect(resolvePolicy(documents(onPath), path)).toEqual(resolved)
      const nearest = path.findLast(area => of.get(area)?.report?.wordsMax !== undefined)
      const expected = nearest === undefined ? DEFAULT_POLICY.report.wordsMax : of.get(nearest)?.report?.wordsMax
      expect(resolved.report.wordsMax).toBe(expected)
    }),
  )
})
