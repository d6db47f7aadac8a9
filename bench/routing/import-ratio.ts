import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { httpClient } from '#cli/import/http-client.ts'
import { importPlan } from '#cli/import/import-plan.ts'
import { planImport } from '#cli/import/plan-import.ts'
import { noProgress } from '#cli/import/progress.ts'
import { stackOfLocal } from '#cli/stack/stack-of-local.ts'
import { createTenant } from '#cli/tenant/create-tenant.ts'
import { Person } from '#local/issuer/person.ts'
import { startLocal } from '#local/start-local.ts'
import { toItem } from '#shared/adapters/dynamodb/registry/registry-item.ts'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import { bareBatchWrite } from './bare-batch-write.ts'

const FILE = join(import.meta.dirname, '../../data/zhejiang/areas.csv')
const tenant = Tenant.parse('zhejiang')
const registrar = Person.parse({
  ...{ sub: 'registrar-bench', name: 'Registrar (bench)', roles: ['registrar'], tenant, scopes: ['wangge/registry'] },
})

/** How fast `wangge import` puts a province into a running stack, as a share of what the bare engine takes in. */
export async function importRatio(assemblyDir: string, tell: (line: string) => void): Promise<number> {
  const text = readFileSync(FILE, 'utf8')
  const items = itemsOf(text)
  const before = await bareBatchWrite(items)
  const local = await startLocal({ assemblyDir, people: [registrar], quiet: true })
  try {
    const stack = stackOfLocal(local)
    const name = { zh: '浙江省', en: 'Zhejiang' }
    await createTenant(stack, { id: tenant, name, root: AreaId.parse('33'), createdAt: new Date().toISOString() })
    const client = httpClient(stack.apiUrl, () => stack.token(registrar.sub))
    const from = performance.now()
    const plan = planImport('area', { file: 'areas.csv', text })
    const { created, rows } = await importPlan(client, plan, { skipBad: false, dryRun: false, progress: noProgress })
    const took = performance.now() - from
    // Before and after, so that whatever else the machine does weighs on both alike.
    const bare = (before + (await bareBatchWrite(items))) / 2
    if (created !== rows) throw new Error(`Only ${created} of ${rows} divisions were created`)
    tell(`${rows} divisions in ${Math.round(took)} ms; the bare engine took ${Math.round(bare)} ms`)
    return bare / took
  } finally {
    await local.stop()
  }
}

/** Exactly what the import stores. */
function itemsOf(text: string): Record<string, unknown>[] {
  const at = new Date(0).toISOString()
  const versioned = {
    version: 1,
    changedBy: registrar.sub,
    changedAt: at,
    effectiveFrom: at,
    commandId: 'c'.repeat(64),
  }
  const { entries } = planImport('area', { file: 'areas.csv', text })
  return entries.map(({ entry }) =>
    toItem('area', { pk: `bare#area#${entry.id.split(':')[0]}`, sk: entry.id }, { ...versioned, entry }),
  )
}
