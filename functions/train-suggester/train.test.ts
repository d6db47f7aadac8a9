import { expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryCaseSearch } from '#shared/adapters/memory/case-search.ts'
import { memorySuggestModels } from '#shared/adapters/memory/suggest-models.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { Explanation } from '#shared/domain/routing/explanation.ts'
import { suggestCategory } from '#shared/domain/suggest/suggest-category.ts'
import { trainSuggester } from '#shared/domain/suggest/train-suggester.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import type { Log } from '#shared/ports/log.ts'
import { TenantEntry } from '#shared/ports/tenants.ts'
import { categoryId, history, minute, path, reported, tenant, ways } from '#test/support/sample-case.ts'
import { noise, sampleRegistry } from '#test/support/sample-registry.ts'
import { trainSuggesters } from './train.ts'

/** The same, where routing took the category from a suggestion. */
function asGuessed(event: CaseEvent): CaseEvent {
  if (event.type !== 'TaskDispatched') return event
  const reason = Explanation.parse({
    ...{ code: 'fallback', because: 'no-rule', category: categoryId, place: [...path] },
    suggested: { model: 'm1', probability: 0.9 },
  })
  return { ...event, reason }
}

async function setUp(
  texts: readonly string[],
  status: keyof typeof ways = 'Closed',
  by: 'person' | 'guessed' = 'person',
) {
  const [ledger, vault, models, registry] = [
    memoryLedger(),
    memoryVault(),
    memorySuggestModels(),
    await sampleRegistry(),
  ]
  const views: CaseView[] = []
  for (const [index, words] of texts.entries()) {
    const caseId = deriveCaseId(tenant, 'test', String(index), 0)
    const sealed = seal({ words }, String(index).padStart(64, '0'))
    await vault.put(tenant, caseId, sealed, minute(0))
    const [, ...rest] = ways[status]
    const told = by === 'guessed' ? rest.map(step => [step].flat().map(asGuessed)) : rest
    const commits = history([{ ...reported, words: sealed.commitment }, ...told], { tenant, caseId })
    for (const commit of commits) await ledger.append(commit)
    const state = fold(commits)
    if (state.status !== 'Absent') views.push(ownView(state))
  }
  const told: Record<string, unknown>[] = []
  const log: Log = { info: (_code, fields) => void told.push({ ...fields }), error: () => undefined }
  const run = trainSuggesters({
    ...{ ledger, vault, models, registry, log },
    search: memoryCaseSearch(() => views),
    clock: () => minute(600),
    tenants: {
      list: async () => [TenantEntry.parse({ id: tenant, name: { zh: '区' }, root: '33', createdAt: minute(0) })],
    },
  })
  return { run, models, told }
}

const MANY = Array.from({ length: 60 }, () => '河滩上的怪味泡沫')

test('learns from closed cases what the taxonomy does not say, and never from few of them', async () => {
  const { run, models } = await setUp([...MANY, '王小明家'])
  await run()
  const [model] = models.kept
  if (!model) throw new Error('Nothing was kept')
  expect(suggestCategory(model, '怪味泡沫')[0]?.category).toBe(categoryId)
  expect(Object.keys(model.tokens).filter(token => token.includes('明'))).toEqual([])
  expect(model.holdout).toBe(1)
  const [first] = suggestCategory(model, '怪味泡沫', { place: path })
  expect(first?.area).toBe(path.at(-1))
})

test('what a model guessed teaches the next one nothing', async () => {
  const { run, models } = await setUp(MANY, 'Closed', 'guessed')
  await run()
  expect(suggestCategory(models.kept[0] as never, '怪味泡沫')).toEqual([])
})

test('open cases teach nothing', async () => {
  const { run, models } = await setUp(MANY, 'Handling')
  await run()
  expect(suggestCategory(models.kept[0] as never, '怪味泡沫')).toEqual([])
})

test('a model that is right less often than the one that counts is refused', async () => {
  // Each alone: too few wrote it for the new model to keep it.
  const texts = Array.from({ length: 30 }, (_, index) => String.fromCodePoint(0x5100 + 2 * index, 0x5101 + 2 * index))
  const { run, models, told } = await setUp(texts)
  const knowing = trainSuggester(
    texts.map(text => ({ category: categoryId, text, keyword: true })),
    'before',
  )
  await models.keep(tenant, knowing)
  await run()
  expect(told.at(-1)).toMatchObject({ kept: false, before: 1, score: 0 })
  expect((await models.current(tenant))?.version).toBe('before')
  await models.keep(tenant, { ...knowing, tokens: {}, totals: {} })
  await run()
  expect(told.at(-1)).toMatchObject({ kept: true, before: 0 })
})

test('nothing to hold out: the taxonomy alone, kept', async () => {
  const { run, models } = await setUp([])
  await run()
  expect(models.kept[0]?.holdout).toBeUndefined()
  expect(suggestCategory(models.kept[0] as never, noise.name.zh)).not.toEqual([])
})
