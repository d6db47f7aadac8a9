import { expect, test } from 'vitest'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import type { PolicyDocument } from '#shared/domain/policy/policy.ts'
import { ReportInput } from '#shared/domain/report/report-input.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { county, minute, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { holdPublic } from './hold-public.ts'

async function setUp(abuse: PolicyDocument['abuse']) {
  const registry = await sampleRegistry()
  await registry.putNew(tenant, 'policy', [versioned({ id: county, policy: { abuse } })])
  const clock = { now: minute(59) }
  const subjects = new Set<string>()
  const limiter = memoryLimiter()
  const deps = {
    ...{ registry, keys: memoryServerKeys(countedIds()), clock: () => clock.now },
    limiter: {
      take: (taking: Parameters<typeof limiter.take>[0]) => {
        subjects.add(taking.subject)
        return limiter.take(taking)
      },
    },
  }
  const report = (key: string, source: { address: string; device?: string }, lat = 30.5) => {
    const body = ReportInput.parse({ words: '垃圾', place: { position: { lat, lon: 120.5 } } })
    const request = { tenant, params: {}, query: {}, body, idempotencyKey: key, language: 'zh', source } as const
    return holdPublic(request, deps).then(
      hold => hold?.limit ?? 'through',
      error => `${error.code} ${error.params.seconds}`,
    )
  }
  return { report, clock, subjects }
}

const one = { address: '192.0.2.1' }

test('what is beyond an address’s limit is held, then refused until the hour is over', async () => {
  const { report, clock } = await setUp({ address: 2, place: null, heldMax: 1 })
  expect([await report('a', one), await report('b', one), await report('c', one), await report('d', one)]).toEqual([
    ...['through', 'through', 'address', 'rate.limited 60'],
  ])
  expect(await report('e', { address: '192.0.2.2' })).toBe('through')
  clock.now = minute(60)
  expect(await report('f', one)).toBe('through')
})

test('a device is limited whatever its address; without one only the address counts', async () => {
  const { report } = await setUp({ device: 1, address: 500, place: null })
  const device = '01939d3c-0000-7000-8000-000000000001'
  expect(await report('a', { address: '192.0.2.1', device })).toBe('through')
  expect(await report('b', { address: '192.0.2.2', device })).toBe('device')
  expect(await report('c', { address: '192.0.2.1' })).toBe('through')
})

test('a crowd at one place is held and never refused', async () => {
  const { report } = await setUp({ address: null, device: null, place: 1, heldMax: 1 })
  expect([await report('a', one), await report('b', one), await report('c', one), await report('d', one)]).toEqual([
    ...['through', 'place', 'place', 'place'],
  ])
  expect(await report('e', one, 31)).toBe('through')
})

test('the same report sent again counts once and is answered as before', async () => {
  const { report } = await setUp({ address: 1, place: null })
  expect([await report('a', one), await report('a', one), await report('b', one), await report('b', one)]).toEqual([
    ...['through', 'through', 'address', 'address'],
  ])
})

test('neither an address nor a device is kept in the clear', async () => {
  const { report, subjects } = await setUp({})
  await report('a', { address: '192.0.2.77', device: '01939d3c-0000-7000-8000-000000000001' })
  expect([...subjects].join(' ')).toMatch(/^device#[0-9a-f]{5} address#[0-9a-f]{5} place#30\.50,120\.50$/)
})
