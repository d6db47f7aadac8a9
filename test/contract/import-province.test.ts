import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importPlan } from '#cli/import/import-plan.ts'
import { planImport } from '#cli/import/plan-import.ts'
import { noProgress } from '#cli/import/progress.ts'
import { registryApi } from '#cli/import/registry-api.fixture.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { makeClient } from '../../clients/ts/make-client.ts'

const text = readFileSync(join(import.meta.dirname, '../../data/zhejiang/areas.csv'), 'utf8')
const options = { skipBad: false, dryRun: false, progress: noProgress }
const plan = () => planImport('area', { file: 'areas.csv', text })

test('all of Zhejiang goes in; an import that died is run again and brings what is missing', async () => {
  const { client, answer, registry, places } = registryApi()
  let left = 50
  const dying = makeClient({
    baseUrl: 'http://api',
    async fetch(request) {
      if (request.method === 'POST' && left-- <= 0) throw new Error('killed')
      return answer(request)
    },
  })
  await expect(importPlan(dying, plan(), options)).rejects.toThrow('killed')

  const seen: number[] = []
  const progress = { ...noProgress, advance: (rows: number) => void seen.push(rows) }
  const { rows, created, unchanged, changed, bad } = await importPlan(client, plan(), { ...options, progress })
  expect([rows, changed, bad]).toEqual([27_036, 0, []])
  expect(unchanged).toBeGreaterThan(10_000)
  expect(created + unchanged).toBe(27_036)
  expect(seen.reduce((sum, each) => sum + each, 0)).toBe(27_036)

  const tenant = Tenant.parse('xihu')
  const top = await registry.list(tenant, 'area', 'top')
  const below = await Promise.all(
    top.filter(({ entry }) => entry.level === 'county').map(({ entry }) => registry.list(tenant, 'area', entry.id)),
  )
  expect([top.length, below.flat().length]).toEqual([102, 26_934])
  expect(await places.list()).toHaveLength(90)
  expect(below.flat().filter(({ version }) => version !== 1)).toEqual([])
})
