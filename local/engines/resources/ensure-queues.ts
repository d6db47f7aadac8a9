import type { QueueModel } from '#local/template/model.ts'
import type { FauxqsEngine } from '../fauxqs/fauxqs-engine.ts'

function attributesOf(queue: QueueModel): Record<string, string> {
  return {
    VisibilityTimeout: String(queue.visibilityTimeoutSeconds),
    DelaySeconds: String(queue.delaySeconds),
    MessageRetentionPeriod: String(queue.retentionSeconds),
    ...(queue.fifo && { FifoQueue: 'true' }),
    // Empty clears one that the template no longer has.
    RedrivePolicy: queue.redrive
      ? JSON.stringify({
          deadLetterTargetArn: queue.redrive.deadLetterArn,
          maxReceiveCount: queue.redrive.maxReceiveCount,
        })
      : '',
  }
}

/** Makes the template's queues under their own ARNs, and gives those that exist the template's attributes. */
export function ensureQueues({ queues }: FauxqsEngine, models: readonly QueueModel[], account: string): void {
  for (const model of models) {
    const queue =
      queues.getQueueByArn(model.arn) ??
      queues.createQueue(model.name, `http://local/${account}/${model.name}`, model.arn)
    queue.setAttributes(attributesOf(model))
  }
}

/** What pollers held when the process ended is nobody's now: visible again, its receives still counted. */
export function releaseHeld({ queues }: FauxqsEngine, mapped: ReadonlySet<string>): void {
  for (const queue of queues.allQueues()) {
    if (!mapped.has(queue.arn)) continue
    for (const handle of [...queue.inflightMessages.keys()]) queue.changeVisibility(handle, 0)
  }
}
