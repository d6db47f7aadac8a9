import { expect, test } from 'vitest'
import { Area, Grid } from '#shared/domain/registry/entries.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { county, grid, tenant, town } from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { placeRoutes } from './place.ts'

test('a county is told with what has ended, and until when: old cases keep its name, nobody is offered it', async () => {
  const registry = await sampleRegistry()
  const [kept] = await registry.list(tenant, 'grid', county)
  if (!kept) throw new Error('no grid')
  const { polygon } = kept.entry
  const until = { validTo: '2026-05-31' }
  const merged = Area.parse({ id: `${county}:old`, code: 'old', name: { zh: '旧镇' }, level: 'town', parent: county })
  await registry.putNew(tenant, 'area', [versioned({ ...merged, ...until, successor: town })])
  const shape = { id: `${county}:old-1`, code: 'g', name: { zh: '旧格' }, parent: merged.id, polygon, parts: [polygon] }
  await registry.putNew(tenant, 'grid', [versioned(Grid.parse({ ...shape, ...until }))])
  const [, route] = placeRoutes({ registry } as Partial<ApiDeps> as ApiDeps)
  if (!route) throw new Error('no route')
  const request = { tenant, body: undefined, query: {}, idempotencyKey: '', language: 'zh' } as const
  const answer = await route.handle({ ...request, params: { county }, source: { address: '192.0.2.1' } })
  const { areas, grids } = route.reply.parse(answer.body) as { areas: object[]; grids: object[] }
  expect(areas).toContainEqual({ id: merged.id, name: { zh: '旧镇' }, level: 'town', parent: county, ...until })
  expect(grids).toHaveLength(2)
  expect(grids).toContainEqual(expect.objectContaining({ id: shape.id, parts: [polygon], ...until }))
  expect(grids.find(each => 'id' in each && each.id === grid)).not.toHaveProperty('validTo')
})
