import { expect, test } from 'vitest'
import { memorySuggestModels } from '#shared/adapters/memory/suggest-models.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { Category } from '#shared/domain/registry/entries.ts'
import { trainSuggester } from '#shared/domain/suggest/train-suggester.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import { caseId, categoryId, history, litter, minute, reported, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { surestCategory } from './surest-category.ts'

const { category: _category, ...unnamed } = reported
const danger = Category.parse({ ...litter, id: 'GB.event.0301', name: { zh: '燃气泄漏' }, emergency: '119' })

/** What routing takes a report with these words for, where a suggestion must be as probable as this. */
async function taken(said: string, confidence: number, event: typeof reported = unnamed) {
  const [registry, vault, models] = [await sampleRegistry(), memoryVault(), memorySuggestModels()]
  await registry.putNew(tenant, 'category', [versioned(danger)])
  const examples = [litter.id, danger.id].map((category, index) => ({
    ...{ category, text: ['河滩垃圾', '燃气泄漏'][index] ?? '', keyword: true },
  }))
  await models.keep(tenant, trainSuggester(examples, 'model-1'))
  const sealed = seal({ words: said }, 'k'.repeat(43))
  if (said !== '') await vault.put(tenant, caseId, sealed, minute(0))
  const state = fold(history([{ ...event, words: sealed.commitment }]))
  if (state.status === 'Absent') throw new Error('No case')
  const policy = { ...DEFAULT_POLICY, routing: { ...DEFAULT_POLICY.routing, confidence } }
  const errors: unknown[] = []
  const log = {
    info: () => undefined,
    error: (_code: string, _fields: unknown, error: unknown) => void errors.push(error),
  }
  return surestCategory(state, policy, { registry, vault, models, log })
}

test('as sure as the policy asks: its category, with the model and how sure it is, and no word of the report', async () => {
  const surest = await taken('河滩垃圾', 0.5)
  expect(surest?.category.id).toBe(categoryId)
  expect(Object.keys(surest?.suggested ?? {})).toEqual(['model', 'probability'])
  expect(surest?.suggested.model).toBe('model-1')
  expect(surest?.suggested.probability).toBeGreaterThan(0.5)
})

test.each([
  ['less sure than that', '河滩垃圾', 0.9999],
  ['the policy trusts no suggestion', '河滩垃圾', 1],
  ['nothing in the words is known', 'zzz', 0.1],
  ['the words were erased', '', 0],
  ['it is a matter of danger', '燃气泄漏', 0.1],
  ['a matter of danger is nearly as likely', '河滩垃圾 燃气泄漏', 0.01],
  ['the words tell of danger', '河滩垃圾着火了', 0.1],
])('a person decides: %s', async (_why, said, confidence) => {
  expect(await taken(said, confidence)).toBeUndefined()
})

test('what the reporter named stands', async () => {
  expect(await taken('河滩垃圾', 0.1, { ...reported, category: categoryId })).toBeUndefined()
})

test('a model that cannot be read holds nothing up', async () => {
  const [registry, vault] = [await sampleRegistry(), memoryVault()]
  const sealed = seal({ words: '河滩垃圾' }, 'k'.repeat(43))
  await vault.put(tenant, caseId, sealed, minute(0))
  const state = fold(history([{ ...unnamed, words: sealed.commitment }]))
  if (state.status === 'Absent') throw new Error('No case')
  const told: string[] = []
  const log = { info: () => undefined, error: (code: string) => void told.push(code) }
  const models = { current: () => Promise.reject(new Error('AccessDenied')) }
  const policy = { ...DEFAULT_POLICY, routing: { ...DEFAULT_POLICY.routing, confidence: 0.1 } }
  expect(await surestCategory(state, policy, { registry, vault, models, log })).toBeUndefined()
  expect(told).toEqual(['suggester.unread'])
})
