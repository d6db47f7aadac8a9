import type { VirtualClock } from '../../clock/virtual-clock.ts'
import type { MappingModel, QueueModel } from '../../template/model.ts'
import type { QueueAccess, QueueMessage } from '../../wire/queue-access.ts'
import type { Feed, InvokeFunction } from '../feed.ts'
import { compileFilters } from '../pattern/event-pattern.ts'
import { createBatchRunner } from './batch-runner.ts'
import { createBatchCollector } from './collect-batch.ts'
import { createMessageHold } from './message-hold.ts'

export interface QueueFeedOptions {
  readonly mapping: MappingModel
  readonly queue: QueueModel
  readonly roleArn: string
  readonly region: string
  readonly queues: QueueAccess
  readonly clock: VirtualClock
  readonly invoke: InvokeFunction
  readonly tell: (message: string) => void
}

/** More pollers than this gain nothing on one machine. */
const POLLERS = 2

/** After an error of the queue itself (an AccessDenied, say), so that it is told again and again but not in a flood. */
const REST_MS = 2_000

/**
 * Lambda's SQS poller. The engine holds what it gave out for hours; when a message is seen again is decided here, on
 * the virtual clock: visibility timeout, delay, and after `maxReceiveCount` the dead-letter queue.
 */
export function startQueueFeed(options: QueueFeedOptions): Feed {
  const { mapping, queue, roleArn, queues, clock } = options
  if (queue.fifo) throw new Error(`${mapping.logicalId}: a mapping from a FIFO queue has no local behaviour.`)
  const stopping = new AbortController()
  const hold = createMessageHold({
    clock,
    queue,
    roleArn,
    queues,
    tell: options.tell,
    deliver: message => work([message]),
  })
  const runBatch = createBatchRunner({ ...options, passes: compileFilters(mapping.filters), retryLater: hold.retry })
  const collector = createBatchCollector({ mapping, queues, roleArn, clock, signal: stopping.signal })
  let working = 0

  async function work(messages: readonly QueueMessage[]): Promise<void> {
    working += 1
    try {
      await runBatch(await hold.admit(messages))
    } finally {
      working -= 1
    }
  }

  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const batch = await collector.collect()
        if (batch.length > 0 && !stopping.signal.aborted) await collector.handOver(batch, work)
      } catch (error) {
        if (stopping.signal.aborted) return
        options.tell(`${mapping.logicalId} cannot read ${queue.name}: ${String(error)}`)
        await new Promise(resolve => setTimeout(resolve, REST_MS).unref())
      }
    }
  }

  const pollers = Array.from({ length: POLLERS }, poll)
  return {
    busy: () => working + collector.ripe(),
    waiting: () => {
      const { retries, delayed } = hold.waiting()
      return { retries, delayed: delayed + collector.collecting() }
    },
    async stop() {
      stopping.abort()
      hold.stop()
      await Promise.allSettled(pollers)
    },
  }
}
