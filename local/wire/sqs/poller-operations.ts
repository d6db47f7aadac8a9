import type { EngineQueue } from '#local/engines/fauxqs/fauxqs-parts.ts'
import type { Principal } from '../authorise/principal.ts'
import type { QueueDepth, QueueMessage } from '../queue-access.ts'
import type { WireContext } from '../server/wire-context.ts'
import { deadLetterTarget } from './check-attributes.ts'
import { kept, ownAttributes } from './kept-attributes.ts'
import { receiveMessages, systemAttributes } from './receive-message.ts'
import { sendMessage } from './send-message.ts'

/** The engine runs on real time and the poller on virtual time: nothing the poller holds may come back by itself. */
const heldSeconds = 43_200

function queueAt(context: WireContext, arn: string): EngineQueue {
  const queue = context.fauxqs.queues.getQueueByArn(arn)
  if (!queue) throw new Error(`There is no queue ${arn}`)
  return queue
}

/** What a poller does in a function's name, judged by the function's role. */
export function pollerOperations(context: WireContext) {
  const granted = (caller: Principal, action: string, arn: string) => {
    context.authoriser.require(caller, action, arn)
    return queueAt(context, arn)
  }
  return {
    async receive(
      caller: Principal,
      arn: string,
      max: number,
      waitSeconds: number,
      signal: AbortSignal,
    ): Promise<QueueMessage[]> {
      const queue = granted(caller, 'sqs:ReceiveMessage', arn)
      const taken = await receiveMessages(context, queue, {
        max,
        waitSeconds,
        visibility: heldSeconds,
        redrive: false,
        signal,
      })
      return taken.map(({ receiptHandle, message }) => ({
        messageId: message.messageId,
        receiptHandle,
        body: message.body,
        md5OfBody: message.md5OfBody,
        attributes: systemAttributes(context, message),
        messageAttributes: ownAttributes(message),
        receiveCount: message.approximateReceiveCount,
        sentAt: message.sentTimestamp,
        delaySeconds: Number(kept(message, 'delaySeconds') ?? queue.attributes.DelaySeconds ?? 0),
      }))
    },
    delete(caller: Principal, arn: string, receiptHandles: readonly string[]): void {
      const queue = granted(caller, 'sqs:DeleteMessage', arn)
      for (const handle of receiptHandles) queue.deleteMessage(handle)
    },
    release(caller: Principal, arn: string, receiptHandle: string): void {
      // Lambda's poller lets the timeout run out, which needs no grant; this does the same on virtual time.
      context.authoriser.require(caller, 'sqs:ReceiveMessage', arn)
      queueAt(context, arn).changeVisibility(receiptHandle, 0)
    },
    deadLetter(arn: string, receiptHandle: string): void {
      const queue = queueAt(context, arn)
      const entry = queue.inflightMessages.get(receiptHandle)
      const target = queue.attributes.RedrivePolicy && deadLetterTarget(queue.attributes.RedrivePolicy)
      if (!target) throw new Error(`Queue ${queue.name} has no dead-letter queue`)
      const letters = queueAt(context, target)
      if (!entry) return
      context.fauxqs.atOnce(() => {
        queue.deleteMessage(receiptHandle)
        letters.enqueue(entry.message)
      })
    },
    send(caller: Principal, arn: string, body: string, delaySeconds: number | undefined): { messageId: string } {
      const queue = granted(caller, 'sqs:SendMessage', arn)
      const delay = delaySeconds === undefined ? {} : { DelaySeconds: delaySeconds }
      return { messageId: sendMessage(context, caller, queue, { MessageBody: body, ...delay }).MessageId }
    },
    depths(): QueueDepth[] {
      return [...context.fauxqs.queues.allQueues()].map(queue => {
        queue.processTimers()
        const count = (attribute: string) => Number(queue.getAttribute(attribute) ?? 0)
        return {
          queueArn: queue.arn,
          name: queue.name,
          visible: count('ApproximateNumberOfMessages'),
          inFlight: count('ApproximateNumberOfMessagesNotVisible'),
          delayed: count('ApproximateNumberOfMessagesDelayed'),
        }
      })
    },
  }
}
