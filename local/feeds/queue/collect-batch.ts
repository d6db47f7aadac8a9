import type { VirtualClock } from '../../clock/virtual-clock.ts'
import type { MappingModel } from '../../template/model.ts'
import type { QueueAccess, QueueMessage } from '../../wire/queue-access.ts'
import { openBatchingWindow } from '../batching-window.ts'

interface CollectorOptions {
  readonly mapping: MappingModel
  readonly queues: QueueAccess
  readonly roleArn: string
  readonly clock: VirtualClock
  readonly signal: AbortSignal
}

export interface BatchCollector {
  /** Waits for messages; with a batching window also for more of them. */
  collect(): Promise<QueueMessage[]>
  handOver(batch: QueueMessage[], work: (batch: QueueMessage[]) => Promise<void>): Promise<void>
  /** Messages in open windows. */
  collecting(): number
  /** Batches whose window is over and that are not yet handed over. */
  ripe(): number
}

const LONGEST_WAIT_SECONDS = 20
const MOST_PER_RECEIVE = 10
const LOOK_AGAIN_MS = 50

export function createBatchCollector(options: CollectorOptions): BatchCollector {
  const { mapping, queues, roleArn, clock, signal } = options
  const open = new Set<QueueMessage[]>()
  const ripe = new Set<QueueMessage[]>()

  const receive = (room: number, waitSeconds: number): Promise<QueueMessage[]> =>
    queues.receive({
      queueArn: mapping.sourceArn,
      roleArn,
      max: Math.min(MOST_PER_RECEIVE, room),
      waitSeconds,
      signal,
    })

  async function fill(batch: QueueMessage[]): Promise<void> {
    const window = openBatchingWindow(clock, mapping.batchingWindowSeconds, () => {
      open.delete(batch)
      ripe.add(batch)
    })
    open.add(batch)
    while (batch.length < mapping.batchSize && !window.over() && !signal.aborted) {
      const pause = new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS).unref())
      await Promise.race([window.ended, pause])
      batch.push(...(await receive(mapping.batchSize - batch.length, 0)))
    }
    window.close()
    open.delete(batch)
    ripe.add(batch)
  }

  return {
    async collect() {
      const batch = await receive(mapping.batchSize, LONGEST_WAIT_SECONDS)
      if (batch.length > 0 && mapping.batchingWindowSeconds > 0) await fill(batch)
      return batch
    },
    async handOver(batch, work) {
      const done = work(batch)
      ripe.delete(batch)
      await done
    },
    collecting: () => [...open].reduce((sum, batch) => sum + batch.length, 0),
    ripe: () => ripe.size,
  }
}
