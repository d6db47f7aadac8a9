import { expect, test } from 'vitest'
import { Agency } from '#shared/domain/registry/entries.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { Registry, Versioned } from '#shared/ports/registry.ts'
import { memoryRegistry } from './memory/registry.ts'
import { cachedRegistry } from './registry-cache.ts'

const tenant = Tenant.parse('xihu')
const start = Date.parse('2026-11-22T08:00:00.000Z')
const agency = (id: string, zh: string, version = 1): Versioned<Agency> => ({
  entry: Agency.parse({ id, name: { zh }, type: 'sanitation', area: '330106' }),
  version,
  changedBy: 'registrar-a',
  changedAt: '2026-11-22T08:00:00.000Z',
  effectiveFrom: '2026-11-22T08:00:00.000Z',
  commandId: `${id}-${version}`,
})

function setUp(size?: Parameters<typeof cachedRegistry>[2]) {
  const stored = memoryRegistry()
  const asked: string[] = []
  const note = (question: string) => void asked.push(question)
  const counted: Registry = {
    async list(...of) {
      note(`list ${of[1]} ${of[2]}`)
      return stored.list(...of)
    },
    async get(...of) {
      note(`get ${of[2]}`)
      return stored.get(...of)
    },
    async former(...of) {
      note(`former ${of[2]} ${of[3]}`)
      return stored.former(...of)
    },
    async tenantOfSender(id) {
      note(`sender ${id}`)
      return stored.tenantOfSender(id)
    },
  }
  const time = { now: start }
  const cache = cachedRegistry(counted, () => new Date(time.now).toISOString(), size)
  return { stored, asked, cache, time }
}

test('a list is asked for once a minute, and a single entry is taken from it', async () => {
  const { stored, asked, cache, time } = setUp()
  await stored.put(tenant, 'agency', 'a', agency('a', '甲'))
  await Promise.all([cache.list(tenant, 'agency', 'all'), cache.list(tenant, 'agency', 'all')])
  expect((await cache.get(tenant, 'agency', 'a'))?.entry.name.zh).toBe('甲')
  await stored.put(tenant, 'agency', 'a', agency('a', '乙', 2))
  time.now = start + 59_999
  expect((await cache.get(tenant, 'agency', 'a'))?.version).toBe(1)
  expect(asked).toEqual(['list agency all'])
  time.now = start + 60_000
  expect((await cache.get(tenant, 'agency', 'a'))?.version).toBe(2)
  expect(asked).toEqual(['list agency all', 'get a'])
})

test('what was absent, and what failed, is asked for again', async () => {
  const { stored, asked, cache } = setUp()
  expect(await cache.get(tenant, 'agency', 'a')).toBeUndefined()
  expect(await cache.tenantOfSender('AROA1')).toBeUndefined()
  await stored.put(tenant, 'agency', 'a', agency('a', '甲'))
  expect((await cache.get(tenant, 'agency', 'a'))?.version).toBe(1)
  await cache.get(tenant, 'agency', 'a')
  expect(asked).toEqual(['get a', 'sender AROA1', 'get a'])

  let fails = true
  const failing: Registry = {
    ...stored,
    list: (...of) => (fails ? Promise.reject(new Error('down')) : stored.list(...of)),
  }
  const above = cachedRegistry(failing, () => new Date(start).toISOString())
  await expect(above.list(tenant, 'agency', 'all')).rejects.toThrow('down')
  fails = false
  expect(await above.list(tenant, 'agency', 'all')).toHaveLength(1)
})

test('it holds no more than it may, and forgets the oldest first', async () => {
  const { asked, cache } = setUp({ ttlMs: 60_000, lists: 2, singles: 10 })
  for (const scope of ['330101', '330102', '330103', '330102', '330101']) await cache.list(tenant, 'grid', scope)
  expect(asked).toEqual(['list grid 330101', 'list grid 330102', 'list grid 330103', 'list grid 330101'])
})

test('tenants do not see each other through it', async () => {
  const { stored, cache } = setUp()
  await stored.put(tenant, 'agency', 'a', agency('a', '甲'))
  await cache.list(tenant, 'agency', 'all')
  await cache.get(tenant, 'agency', 'a')
  const other = Tenant.parse('other')
  expect(await cache.list(other, 'agency', 'all')).toEqual([])
  expect(await cache.get(other, 'agency', 'a')).toBeUndefined()
})
