import type { VirtualClock } from '../../clock/virtual-clock.ts'
import type { QueueModel } from '../../template/model.ts'
import type { QueueAccess, QueueMessage } from '../../wire/queue-access.ts'
import type { Waiting } from '../feed.ts'

interface HoldOptions {
  readonly clock: VirtualClock
  readonly queue: QueueModel
  readonly roleArn: string
  readonly queues: QueueAccess
  readonly tell: (message: string) => void
  /** A delayed message whose time has come. */
  readonly deliver: (message: QueueMessage) => Promise<void>
}

export interface MessageHold {
  /** What of a received batch may be delivered now: not the delayed, not those received too often. */
  admit(messages: readonly QueueMessage[]): Promise<QueueMessage[]>
  /** Failed messages become visible again when their visibility timeout is over. */
  retry(messages: readonly QueueMessage[], receivedAt: number): void
  waiting(): Waiting
  stop(): void
}

/** Messages this machine has received from the engine and that, for AWS, would not be visible yet. */
export function createMessageHold(options: HoldOptions): MessageHold {
  const { clock, queue, roleArn, queues } = options
  const { redrive } = queue
  const cancels = new Set<() => void>()
  const delayed = new Map<string, QueueMessage>()
  let retries = 0

  function later(at: number, run: () => Promise<void>): void {
    const cancel = clock.at(at, () => {
      cancels.delete(cancel)
      return run().catch(error => options.tell(`${queue.name}: ${String(error)}`))
    })
    cancels.add(cancel)
  }

  function retry(messages: readonly QueueMessage[], receivedAt: number): void {
    const due = Math.max(clock.now(), receivedAt + queue.visibilityTimeoutSeconds * 1000)
    for (const { receiptHandle } of messages) {
      retries += 1
      later(due, () =>
        queues.release({ queueArn: queue.arn, roleArn, receiptHandle }).finally(() => {
          retries -= 1
        }),
      )
    }
  }

  async function isDead(message: QueueMessage): Promise<boolean> {
    if (!redrive || message.receiveCount <= redrive.maxReceiveCount) return false
    try {
      await queues.deadLetter({ queueArn: queue.arn, receiptHandle: message.receiptHandle })
    } catch (error) {
      options.tell(`${queue.name}: a message could not go to the dead-letter queue: ${String(error)}`)
      retry([message], clock.now())
    }
    return true
  }

  function isDelayed(message: QueueMessage): boolean {
    // Only the first receipt can be too early: a delay runs once, from sending.
    if (message.delaySeconds === 0 || message.receiveCount > 1 || delayed.delete(message.messageId)) return false
    const offset = clock.now() - Date.now()
    const due = message.sentAt + offset + message.delaySeconds * 1000
    if (due <= clock.now()) return false
    delayed.set(message.messageId, message)
    later(due, () => options.deliver(message))
    return true
  }

  return {
    async admit(messages) {
      const admitted: QueueMessage[] = []
      for (const message of messages) if (!(await isDead(message)) && !isDelayed(message)) admitted.push(message)
      return admitted
    },
    retry,
    waiting: () => ({ retries, delayed: delayed.size }),
    stop() {
      for (const cancel of cancels) cancel()
      cancels.clear()
    },
  }
}
