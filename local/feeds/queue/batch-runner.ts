import type { VirtualClock } from '../../clock/virtual-clock.ts'
import type { MappingModel } from '../../template/model.ts'
import type { QueueAccess, QueueMessage } from '../../wire/queue-access.ts'
import { failedItems } from '../batch-failures.ts'
import type { InvokeFunction } from '../feed.ts'
import { filterView, sqsRecord } from './sqs-record.ts'

interface RunnerOptions {
  readonly mapping: MappingModel
  readonly roleArn: string
  readonly region: string
  readonly queues: QueueAccess
  readonly clock: VirtualClock
  readonly invoke: InvokeFunction
  readonly tell: (message: string) => void
  readonly passes: (record: unknown) => boolean
  readonly retryLater: (messages: readonly QueueMessage[], receivedAt: number) => void
}

/** Gives one batch to the function: what it did is deleted, what failed comes back, what the filter drops is deleted unseen. */
export function createBatchRunner(options: RunnerOptions): (messages: readonly QueueMessage[]) => Promise<void> {
  const { mapping, roleArn, region, queues, clock, passes } = options
  const remove = async (messages: readonly QueueMessage[]): Promise<void> => {
    if (messages.length === 0) return
    const receiptHandles = messages.map(message => message.receiptHandle)
    try {
      await queues.delete({ queueArn: mapping.sourceArn, roleArn, receiptHandles })
    } catch (error) {
      // As on AWS: what cannot be deleted is seen again.
      options.tell(`${mapping.logicalId} cannot delete from its queue: ${String(error)}`)
      options.retryLater(messages, clock.now())
    }
  }

  return async messages => {
    if (messages.length === 0) return
    const receivedAt = clock.now()
    const place = { queueArn: mapping.sourceArn, region, offsetMs: receivedAt - Date.now() }
    const records = new Map(messages.map(message => [message, sqsRecord(message, place)]))
    const wanted = messages.filter(message => passes(filterView(records.get(message) ?? {})))
    await remove(messages.filter(message => !wanted.includes(message)))
    if (wanted.length === 0) return
    const failed = await deliver(wanted, records)
    options.retryLater(failed, receivedAt)
    await remove(wanted.filter(message => !failed.includes(message)))
  }

  async function deliver(
    wanted: readonly QueueMessage[],
    records: ReadonlyMap<QueueMessage, unknown>,
  ): Promise<readonly QueueMessage[]> {
    const event = { Records: wanted.map(message => records.get(message)) }
    const result = await options.invoke(mapping.functionArn, event)
    if (!result.ok) return wanted
    if (!mapping.reportsBatchItemFailures) return []
    const ids = wanted.map(message => message.messageId)
    const failed = failedItems(result.payload, ids)
    return wanted.filter(message => failed.has(message.messageId))
  }
}
