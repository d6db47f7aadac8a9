import type { VirtualClock } from '../../clock/virtual-clock.ts'
import type { MappingModel } from '../../template/model.ts'
import type { StreamRecord } from '../../wire/stream/stream-record.ts'
import type { Wire } from '../../wire/wire.ts'
import type { Feed, InvokeFunction } from '../feed.ts'
import { compileFilters } from '../pattern/event-pattern.ts'
import { createBatchDelivery } from './deliver-batch.ts'
import { createRecordBuffer } from './record-buffer.ts'

export interface StreamFeedOptions {
  readonly mapping: MappingModel
  readonly tableArn: string
  readonly roleArn: string
  readonly wire: Pick<Wire, 'onStreamRecords' | 'streamBacklog' | 'checkpoint' | 'queues'>
  readonly clock: VirtualClock
  readonly invoke: InvokeFunction
  readonly tell: (message: string) => void
}

/**
 * Lambda's poller of a table's stream. One shard, one batch at a time, so the order of every key holds; the mapping's
 * position is kept by the wire and moves only when a batch was done or given up.
 */
export async function startStreamFeed(options: StreamFeedOptions): Promise<Feed> {
  const { mapping, tableArn, wire, clock } = options
  const buffer = createRecordBuffer({ mapping, clock })
  const unlisten = wire.onStreamRecords((table, records) => {
    if (table === tableArn) buffer.push(records)
  })
  // Listening began before reading, so that nothing falls between; the buffer drops what comes twice.
  buffer.push(await wire.streamBacklog(mapping.logicalId, tableArn))
  const delivery = createBatchDelivery({ ...options, passes: compileFilters(mapping.filters) })
  let working = 0

  async function run(): Promise<void> {
    for (let batch = await buffer.next(); batch.length > 0; batch = await buffer.next()) {
      working = 1
      const last = batch.at(-1) as StreamRecord
      if (!(await delivery.deliver(batch))) return
      wire.checkpoint(mapping.logicalId, last.position)
      working = 0
    }
  }

  const running = run()
  return {
    busy: () => (delivery.resting() ? 0 : working + buffer.ready()),
    waiting: () => ({ retries: delivery.resting(), delayed: buffer.collecting() }),
    async stop() {
      unlisten()
      buffer.stop()
      delivery.stop()
      await running
    },
  }
}
