import { expect, test } from 'vitest'
import { memoryCursors } from '#shared/adapters/memory/cursors.ts'
import { memoryRegistry } from '#shared/adapters/memory/registry.ts'
import { Agency } from '#shared/domain/registry/entries.ts'
import { county, minute, tenant } from '#test/support/sample-case.ts'
import { versioned } from '#test/support/sample-registry.ts'
import { watchQueues } from './watch-queues.ts'

test('only an agency by queue lacks a queue; one that changed is watched until it emptied the one it had', async () => {
  const registry = memoryRegistry()
  const kinds = { queue: 'sqs', pull: 'inbox', left: 'inbox' }
  const entries = Object.entries(kinds).map(([id, kind]) =>
    versioned(Agency.parse({ id, name: { zh: '某单位' }, type: 'test', area: county, connector: { kind } })),
  )
  await registry.putNew(tenant, 'agency', entries)
  const told: string[] = []
  await watchQueues({
    tenants: {
      list: async () => [{ id: tenant, name: { zh: '某县' }, root: county, createdAt: minute(0) }],
      create: () => Promise.reject(new Error('Nobody creates one here')),
    },
    registry,
    gauge: { read: async (_, agency) => (agency === 'left' ? { visible: 2, inFlight: 0, dead: 0 } : undefined) },
    cursors: memoryCursors(),
    metrics: { put: (name, value, of) => void told.push(`${of?.agency} ${name} ${value}`) },
    clock: () => minute(0),
    log: { info: () => undefined, error: () => undefined },
  })()
  expect(told.filter(each => each.includes('Missing'))).toEqual([
    'left AgencyQueueMissing 0',
    'pull AgencyQueueMissing 0',
    'queue AgencyQueueMissing 1',
  ])
  expect(told).toContain('left AgencyQueueDepth 2')
})
