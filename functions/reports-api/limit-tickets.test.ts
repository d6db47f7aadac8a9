import { expect, test } from 'vitest'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { memoryObjectStore } from '#shared/adapters/memory/object-store.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import type { PolicyDocument } from '#shared/domain/policy/policy.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { county, minute, photo, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { photoRoutes } from './photos.ts'

const DEVICE = '01939d3c-0000-4000-8000-000000000001'
const claims = { sub: 'worker-a', tenant, roles: 'worker' }

async function setUp(policy: PolicyDocument) {
  const registry = await sampleRegistry()
  await registry.putNew(tenant, 'policy', [versioned({ id: county, policy })])
  const clock = { now: minute(59) }
  const deps = { registry, limiter: memoryLimiter(), photos: memoryObjectStore(), clock: () => clock.now }
  const handler = apiHandler({
    routes: photoRoutes({ ...deps, keys: memoryServerKeys(countedIds()) } as never),
    claimNames: { CLAIM_TENANT: 'tenant', CLAIM_ROLES: 'roles', CLAIM_AGENCY: 'agency', CLAIM_AREA: 'area' },
    log: { info: () => {}, error: () => {} },
  })
  let keys = 0
  async function ask(index: number, { address = '192.0.2.1', device = '', login = false, language = 'zh' } = {}) {
    const path = login ? '/api/photos' : `/api/t/${tenant}/photos`
    const key = `01939d3c-8f00-7000-8000-${String(++keys).padStart(12, '0')}`
    const event = {
      ...{ version: '2.0', rawPath: path, pathParameters: login ? {} : { tenant } },
      headers: {
        ...{ 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': language },
        ...(device && { 'wangge-device': device }),
      },
      body: JSON.stringify({ photoId: photo(index), contentType: 'image/jpeg' }),
      requestContext: {
        ...{ http: { method: 'POST', path, sourceIp: address }, requestId: 'r', routeKey: '' },
        ...(login && { authorizer: { jwt: { claims } } }),
      },
    }
    return handler(event as never, {} as never) as Promise<{
      statusCode: number
      headers: Record<string, string>
      body: string
    }>
  }
  const statuses = async (...asked: readonly Parameters<typeof ask>[]) => {
    const all: number[] = []
    for (const each of asked) all.push((await ask(...each)).statusCode)
    return all
  }
  return { ask, statuses, clock }
}

const TWO: PolicyDocument = { abuse: { address: 1, device: null, heldMax: 1 }, report: { photosMax: 1 } }

test('an address uploads as many photos in an hour as its reports may carry; a photo asked for again counts once', async () => {
  const { statuses, clock } = await setUp(TWO)
  expect(await statuses([1], [2], [3], [1], [3, { address: '192.0.2.2' }])).toEqual([201, 201, 429, 201, 201])
  clock.now = minute(60)
  expect(await statuses([3])).toEqual([201])
})

test('beyond: when to come again, in either language, and no ticket', async () => {
  const { ask, statuses } = await setUp(TWO)
  await statuses([1], [2])
  for (const [language, sentence] of [
    ['zh', '短时间内提交过多，未保存。请在 60 秒后重试。'],
    ['en', 'Nothing was saved; try again in 60 seconds.'],
  ] as const) {
    const { statusCode, headers, body } = await ask(3, { language })
    expect([statusCode, headers['retry-after']]).toEqual([429, '60'])
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(JSON.parse(body).title).toContain(sentence)
    expect(JSON.parse(body)).not.toHaveProperty('url')
  }
})

test('a device is limited whatever its address', async () => {
  const { statuses } = await setUp({ abuse: { address: null, device: 1, heldMax: 1 }, report: { photosMax: 1 } })
  const there = { device: DEVICE, address: '192.0.2.2' }
  expect(await statuses([1, { device: DEVICE }], [2, there], [3, there], [3])).toEqual([201, 201, 429, 201])
})

test('who has logged in is not counted; reporters have photos to answer with even where reports take none', async () => {
  const { statuses } = await setUp({ abuse: { address: 1, heldMax: 1 }, report: { photosMax: 0 } })
  expect(await statuses([1, { login: true }], [2, { login: true }], [3], [4], [5])).toEqual([
    ...[201, 201, 201, 201, 429],
  ])
})
