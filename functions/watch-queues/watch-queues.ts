import * as z from 'zod'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Cursors } from '#shared/ports/cursors.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Metrics } from '#shared/ports/metrics.ts'
import type { QueueGauge, QueueLevel } from '#shared/ports/queue-gauge.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { Tenants } from '#shared/ports/tenants.ts'

export interface WatchDeps {
  readonly tenants: Tenants
  readonly registry: Registry
  readonly gauge: QueueGauge
  /** Since when each queue has not been seen empty. */
  readonly cursors: Cursors
  readonly metrics: Metrics
  readonly clock: Clock
  readonly log: Log
}

const Waiting = z.record(z.string(), z.string())

/**
 * Measures every agency's queue: these are made at run time and no template knows them. Wait is the time since the queue was
 * last seen empty, an upper bound of its oldest message's age, which SQS itself does not tell.
 */
export const watchQueues = (deps: WatchDeps) => async (): Promise<void> => {
  let watched = 0
  for (const { id } of await deps.tenants.list()) watched += await watchTenant(id, deps)
  deps.log.info('queues.watched', { watched })
}

async function watchTenant(tenant: Tenant, { registry, gauge, cursors, metrics, clock }: WatchDeps): Promise<number> {
  const now = clock()
  const cursor = `watch-queues#${tenant}`
  const before = Waiting.parse(JSON.parse((await cursors.read(cursor)) ?? '{}'))
  const after: Record<string, string> = {}
  const agencies = await registry.list(tenant, 'agency', 'all')
  for (const { entry } of agencies) {
    const of = { tenant, agency: entry.id }
    const level = await gauge.read(tenant, entry.id)
    // One whose connector changed may have tasks left on the queue it had: these are watched on, but it lacks none.
    metrics.put('AgencyQueueMissing', level || entry.connector.kind !== 'sqs' ? 0 : 1, of)
    if (!level) continue
    const since = isEmpty(level) ? undefined : (before[entry.id] ?? now)
    if (since !== undefined) after[entry.id] = since
    metrics.put('AgencyQueueDepth', level.visible + level.inFlight, of)
    metrics.put('AgencyQueueDead', level.dead, of)
    metrics.put('AgencyQueueWaitSeconds', since === undefined ? 0 : (Date.parse(now) - Date.parse(since)) / 1000, of)
  }
  await cursors.move(cursor, JSON.stringify(after))
  return agencies.length
}

const isEmpty = ({ visible, inFlight }: QueueLevel): boolean => visible + inFlight === 0
