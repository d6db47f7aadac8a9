import { expect, test } from 'vitest'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { memoryObjectStore } from '#shared/adapters/memory/object-store.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { minute, photo, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry } from '#test/support/sample-registry.ts'
import { photoRoutes } from './photos.ts'

test('leave for a photo is given again under its key, and for no other photo', async () => {
  const deps = {
    ...{ registry: await sampleRegistry(), keys: memoryServerKeys(countedIds()), limiter: memoryLimiter() },
    ...{ photos: memoryObjectStore(), clock: () => minute(0) },
  }
  const route = photoRoutes(deps as never).find(({ method, path }) => method === 'POST' && path.includes('{tenant}'))
  const ask = (photoId: string) =>
    route?.handle({
      ...{ tenant, params: {}, query: {}, language: 'zh', source: { address: '192.0.2.1' } },
      ...{ idempotencyKey: '01939d3c-0000-7000-8000-000000000009', body: { photoId, contentType: 'image/jpeg' } },
    })
  expect((await ask(photo(1)))?.status).toBe(201)
  expect((await ask(photo(1)))?.status).toBe(201)
  await expect(ask(photo(2))).rejects.toMatchObject({ code: 'key.reused' })
})
