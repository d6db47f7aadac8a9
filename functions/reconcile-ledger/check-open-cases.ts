import * as z from 'zod'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { timerShards } from '#shared/domain/timer/timer-shards.ts'
import { deskPool, POOLS } from '#shared/domain/view/worklist-key.ts'
import type { Page, PageRequest } from '#shared/ports/case-views.ts'
import type { Cursors } from '#shared/ports/cursors.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { Tenants } from '#shared/ports/tenants.ts'
import { type CheckDeps, checkCase } from './check-case.ts'

export interface OpenCaseDeps extends CheckDeps {
  readonly registry: Registry
  readonly tenants: Tenants
  readonly cursors: Cursors
}

type Open = (page: PageRequest) => Promise<Page<CaseKey>>

const CURSOR = 'reconcile-open'
const Position = z.object({ list: z.int(), after: z.string().optional() })
/** With a run every five minutes, 72 runs in six hours see 72,000 open cases. */
const CASES_PER_RUN = 1000
const PAGE = 100
/** After every time a clock can show. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z'

/** Goes round all lists an open case can stand in, a part each run, and looks whether views lag behind the ledger. */
export async function checkOpenCases(now: string, deps: OpenCaseDeps): Promise<number> {
  const lists = await openLists(deps)
  const stored = await deps.cursors.read(CURSOR)
  let position: z.infer<typeof Position> = stored ? Position.parse(JSON.parse(stored)) : { list: 0 }
  let count = 0
  let looked = 0
  for (let visited = 0; visited < lists.length && looked < CASES_PER_RUN; ) {
    const list = lists[position.list % lists.length]
    if (!list) break
    const after = position.after === undefined ? {} : { after: position.after }
    const { rows, next } = await list({ limit: PAGE, ...after })
    for (const key of rows) count += (await checkCase(key, now, deps)) ?? 0
    looked += rows.length
    if (next === undefined) visited++
    position = next === undefined ? { list: (position.list + 1) % lists.length } : { list: position.list, after: next }
  }
  await deps.cursors.move(CURSOR, JSON.stringify(position))
  return count
}

/** Timers hold every case somebody handles, the desks' pools every case that waits for a desk. */
async function openLists({ views, registry, tenants }: OpenCaseDeps): Promise<readonly Open[]> {
  const timers: Open[] = timerShards().map(shard => page => views.due(shard, END_OF_TIME, page))
  const pools: Open[] = []
  for (const { id: tenant } of await tenants.list()) {
    const [top, policies] = await Promise.all([
      registry.list(tenant, 'area', 'top'),
      registry.list(tenant, 'policy', 'all'),
    ])
    const desks = new Set(top.map(({ entry }) => String(entry.id)))
    for (const { entry } of policies) if (entry.policy.desk?.area) desks.add(entry.policy.desk.area)
    for (const desk of desks)
      for (const pool of POOLS) pools.push(page => views.worklist(deskPool(tenant, desk, pool), page))
  }
  return [...timers, ...pools]
}
