import type { WireContext } from '#local/wire/server/wire-context.ts'
import { ensureBuckets } from './ensure-buckets.ts'
import { ensureQueues, releaseHeld } from './ensure-queues.ts'
import { ensureTables } from './ensure-tables.ts'
import { ensureTopics } from './ensure-topics.ts'

/** Everything the template has, made if missing and brought up to date if stored. */
export async function ensureResources({ model, dynamo, fauxqs, mapped }: WireContext): Promise<void> {
  await ensureTables(dynamo, model.tables)
  ensureQueues(fauxqs, model.queues, model.account)
  releaseHeld(fauxqs, mapped)
  ensureTopics(fauxqs, model.topics, model.subscriptions)
  await ensureBuckets(fauxqs, model.buckets)
}
