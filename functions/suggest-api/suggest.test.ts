import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { expect, test } from 'vitest'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { memorySuggestModels } from '#shared/adapters/memory/suggest-models.ts'
import { keepForMinutes } from '#shared/adapters/suggest-models-cache.ts'
import { trainSuggester } from '#shared/domain/suggest/train-suggester.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { categoryId, county, litter, minute, tenant } from '#test/support/sample-case.ts'
import { noise, sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { suggestRoutes } from './routes.ts'

const claimNames = { CLAIM_TENANT: 'tenant', CLAIM_ROLES: 'roles', CLAIM_AGENCY: 'agency', CLAIM_AREA: 'area' }
const log = { info: () => undefined, error: () => undefined }

async function setUp() {
  const [registry, models] = [await sampleRegistry(), memorySuggestModels()]
  const time = { now: minute(1) }
  const limit = { limiter: memoryLimiter(), clock: () => time.now, key: '00' }
  const handler = apiHandler({ claimNames, log, routes: suggestRoutes({ registry, models, ...limit }) })
  const ask = async (body: unknown, sourceIp = '192.0.2.1') => {
    const path = `/api/t/${tenant}/suggest`
    const event = {
      ...{ version: '2.0', routeKey: 'POST /api/t/{tenant}/suggest', rawPath: path, rawQueryString: '' },
      headers: { 'content-type': 'application/json', 'idempotency-key': '01939d3c-8f00-7000-8000-000000000001' },
      ...{ pathParameters: { tenant }, requestContext: { requestId: 'r', http: { method: 'POST', path, sourceIp } } },
      ...{ body: JSON.stringify(body), isBase64Encoded: false },
    }
    const answer = (await handler(event as never, {} as never)) as APIGatewayProxyStructuredResultV2
    return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.body ?? '{}') }
  }
  return { ask, models, registry, time }
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

test('who asks faster than people type is told when to come again; asking the same counts each time', async () => {
  const { ask, registry, time } = await setUp()
  await registry.putNew(tenant, 'policy', [versioned({ id: county, policy: { abuse: { address: 1 } } })])
  const second = (n: number) => minute(1).replace(':00.000Z', `:${String(n).padStart(2, '0')}.000Z`)
  for (let n = 0; n < 12; n++) {
    time.now = second(n)
    expect((await ask({ words: '垃圾' })).status).toBe(200)
  }
  time.now = second(40)
  expect(await ask({ words: '垃圾' })).toMatchObject({
    ...{ status: 429, headers: { 'retry-after': '20' }, body: { code: 'rate.limited' } },
  })
  expect((await ask({ words: '垃圾' }, '192.0.2.2')).status).toBe(200)
  time.now = minute(2)
  expect((await ask({ words: '垃圾' })).status).toBe(200)
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
