import { expect, test } from 'vitest'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryUndelivered } from '#shared/adapters/memory/undelivered-list.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { county, minute, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry } from '#test/support/sample-registry.ts'
import { undeliveredRoute } from './undelivered.ts'

test('who was not reached comes page by page, each once', async () => {
  const undelivered = memoryUndelivered()
  for (const owner of ['person.a', 'person.b', 'person.c'])
    await undelivered.put({
      tenant,
      desk: county,
      owner,
      channel: 'email',
      cases: [],
      reason: 'unreachable',
      at: minute(0),
    })
  const deps = {
    undelivered,
    registry: await sampleRegistry(),
    keys: memoryServerKeys(countedIds()),
    clock: () => minute(1),
  }
  const route = undeliveredRoute(deps as never)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const { body, headers } = await route.handle({
      ...{ tenant, params: {}, body: undefined, idempotencyKey: '', language: 'zh', source: { address: '' } },
      query: { limit: 2, ...(cursor !== undefined && { cursor }) },
      caller: { tenant, sub: 'acceptor-a', roles: ['acceptor'], area: county },
    } as never)
    const { items, next } = body as { items: { who: string }[]; next?: string }
    seen.push(items.map(({ who }) => who).join(' '))
    expect(Boolean(headers?.link)).toBe(next !== undefined)
    cursor = next
  } while (cursor !== undefined)
  expect(seen).toEqual(['person.a person.b', 'person.c'])
})
