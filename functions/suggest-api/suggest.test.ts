import { expect, test } from 'vitest'
import { memorySuggestModels } from '#shared/adapters/memory/suggest-models.ts'
import { keepForMinutes } from '#shared/adapters/suggest-models-cache.ts'
import { trainSuggester } from '#shared/domain/suggest/train-suggester.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { categoryId, litter, tenant } from '#test/support/sample-case.ts'
import { noise, sampleRegistry } from '#test/support/sample-registry.ts'
import { suggestRoutes } from './routes.ts'

const claimNames = { CLAIM_TENANT: 'tenant', CLAIM_ROLES: 'roles', CLAIM_AGENCY: 'agency', CLAIM_AREA: 'area' }
const log = { info: () => undefined, error: () => undefined }

async function setUp() {
  const [registry, models] = [await sampleRegistry(), memorySuggestModels()]
  const handler = apiHandler({ claimNames, log, routes: suggestRoutes({ registry, models }) })
  const ask = async (body: unknown) => {
    const path = `/api/t/${tenant}/suggest`
    const event = {
      ...{ version: '2.0', routeKey: 'POST /api/t/{tenant}/suggest', rawPath: path, rawQueryString: '' },
      headers: { 'content-type': 'application/json', 'idempotency-key': '01939d3c-8f00-7000-8000-000000000001' },
      ...{ pathParameters: { tenant }, requestContext: { requestId: 'r', http: { method: 'POST', path } } },
      ...{ body: JSON.stringify(body), isBase64Encoded: false },
    }
    const answer = (await handler(event as never, {} as never)) as { statusCode?: number; body?: string }
    return { status: answer.statusCode, body: JSON.parse(answer.body ?? '{}') }
  }
  return { ask, models, registry }
}

test('a new deployment suggests by its taxonomy, with names and the words that weighed', async () => {
  const { ask } = await setUp()
  const { status, body } = await ask({ words: '有暴露垃圾没人管' })
  expect(status).toBe(200)
  expect(body.model).toMatch(/^taxonomy-[0-9a-f]{12}$/)
  expect(body.suggestions[0]).toMatchObject({ name: litter.name, words: ['暴露垃圾'], certain: false })
})

test('then by its own model; categories that are gone are left out; the policy says what is certain', async () => {
  const { ask, models, registry } = await setUp()
  const examples = ['GB.event.0999', categoryId, noise.id].map((category, index) => ({
    ...{ category: category as typeof categoryId, text: ['河滩河滩', '河滩', '噪声'][index] ?? '', keyword: true },
  }))
  await models.keep(tenant, trainSuggester(examples, '2026-11-22T00:00:00.000Z'))
  const first = await ask({ words: '河滩' })
  expect(first.body.model).toBe('2026-11-22T00:00:00.000Z')
  expect(first.body.suggestions.map(({ category }: { category: string }) => category)).toEqual([categoryId, noise.id])
  const entry = { id: '330106' as never, policy: { routing: { confidence: 0.1 } } }
  const mark = { version: 1, changedBy: 'r', changedAt: 'now', effectiveFrom: 'now', commandId: 'c' }
  await registry.putNew(tenant, 'policy', [{ entry, ...mark }])
  expect((await ask({ words: '河滩', area: '330106' })).body.suggestions[0].certain).toBe(true)
})

test('words without a known part: no suggestion; none at all: a problem', async () => {
  const { ask } = await setUp()
  expect(await ask({ words: 'zzz' })).toMatchObject({ status: 200, body: { suggestions: [] } })
  expect((await ask({ words: ' ' })).status).toBe(422)
  expect((await ask({ words: '垃圾', area: '999' })).status).toBe(422)
})

test('a model is read again after ten minutes, and after a failure at once', async () => {
  let now = '2026-11-22T08:00:00.000Z'
  let reads = 0
  const current = async () => {
    reads++
    if (reads === 1) throw new Error('not there')
    return undefined
  }
  const kept = keepForMinutes({ current, keep: async () => undefined }, () => now)
  await expect(kept.current(tenant)).rejects.toThrow('not there')
  await kept.current(tenant)
  await kept.current(tenant)
  expect(reads).toBe(2)
  now = '2026-11-22T08:10:00.000Z'
  await kept.current(tenant)
  expect(reads).toBe(3)
})
