import type { EngineMessage, EngineQueue } from '#local/engines/fauxqs/fauxqs-parts.ts'
import type { WireContext } from '../server/wire-context.ts'
import { kept } from './kept-attributes.ts'

export interface Received {
  readonly receiptHandle: string
  readonly message: EngineMessage
}

interface ReceiveOptions {
  readonly max: number
  readonly waitSeconds: number
  /** Seconds; the queue's own when absent. */
  readonly visibility?: number
  /** False for pollers, who count receives against maxReceiveCount themselves. */
  readonly redrive: boolean
  readonly signal: AbortSignal
}

/** Takes messages, waiting for the first one; an aborted wait takes none. */
export async function receiveMessages(
  context: WireContext,
  queue: EngineQueue,
  options: ReceiveOptions,
): Promise<Received[]> {
  const { signal } = options
  const deadline = Date.now() + options.waitSeconds * 1000
  const target = (arn: string) => (options.redrive ? context.fauxqs.queues.getQueueByArn(arn) : undefined)
  for (;;) {
    if (signal.aborted) return []
    const taken = queue.dequeue(options.max, options.visibility, target)
    const left = deadline - Date.now()
    if (taken.length > 0 || left <= 0) {
      return taken.flatMap(({ ReceiptHandle }) => {
        const entry = queue.inflightMessages.get(ReceiptHandle)
        return entry ? [{ receiptHandle: ReceiptHandle, message: entry.message }] : []
      })
    }
    await waitForMessages(queue, left, signal)
    if (context.closing()) return []
  }
}

function waitForMessages(queue: EngineQueue, ms: number, signal: AbortSignal): Promise<void> {
  const waiting = queue.waitForMessages(ms / 1000)
  const waiter = queue.pollWaiters.at(-1)
  const hungUp = () => {
    if (!waiter) return
    clearTimeout(waiter.timer)
    queue.pollWaiters = queue.pollWaiters.filter(other => other !== waiter)
    waiter.resolve()
  }
  signal.addEventListener('abort', hungUp, { once: true })
  return waiting.finally(() => signal.removeEventListener('abort', hungUp))
}

/** The system attributes of a received message. */
export function systemAttributes(context: WireContext, message: EngineMessage): Record<string, string> {
  const attributes: Record<string, string> = {
    SenderId: kept(message, 'sender') ?? context.model.account,
    SentTimestamp: String(message.sentTimestamp),
    ApproximateReceiveCount: String(message.approximateReceiveCount),
    ApproximateFirstReceiveTimestamp: String(message.approximateFirstReceiveTimestamp ?? message.sentTimestamp),
  }
  if (message.messageGroupId) attributes.MessageGroupId = message.messageGroupId
  if (message.messageDeduplicationId) attributes.MessageDeduplicationId = message.messageDeduplicationId
  if (message.sequenceNumber) attributes.SequenceNumber = message.sequenceNumber
  return attributes
}
