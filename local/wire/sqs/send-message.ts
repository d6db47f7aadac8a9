import { createHash } from 'node:crypto'
import type { EngineQueue, MessageAttribute } from '#local/engines/fauxqs/fauxqs-parts.ts'
import type { Principal } from '../authorise/principal.ts'
import type { WireContext } from '../server/wire-context.ts'
import { keep } from './kept-attributes.ts'
import { SqsRefusal } from './sqs-refusal.ts'

export interface Outgoing {
  readonly MessageBody?: string
  readonly DelaySeconds?: number
  readonly MessageAttributes?: Record<string, MessageAttribute>
  readonly MessageGroupId?: string
  readonly MessageDeduplicationId?: string
}

export interface Sent {
  readonly MessageId: string
  readonly MD5OfMessageBody: string
  readonly MD5OfMessageAttributes?: string
  readonly SequenceNumber?: string
}

/** All of Unicode that SQS takes, beyond the BMP too: fauxqs's own door refuses that. */
const refusedCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

/** Bytes as SQS counts and bills them: body, and each attribute's name, type and value. */
export function messageBytes({ MessageBody, MessageAttributes }: Outgoing): number {
  let bytes = Buffer.byteLength(MessageBody ?? '')
  for (const [name, { DataType, StringValue, BinaryValue }] of Object.entries(MessageAttributes ?? {})) {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(DataType) + Buffer.byteLength(StringValue ?? '')
    bytes += Buffer.byteLength(BinaryValue ?? '', 'base64')
  }
  return bytes
}

/** Puts one message on its queue; throws SqsRefusal. */
export function sendMessage(context: WireContext, caller: Principal, queue: EngineQueue, message: Outgoing): Sent {
  const body = message.MessageBody
  if (!body) throw new SqsRefusal('MissingParameter', 'The request must contain the parameter MessageBody.')
  if (refusedCharacter.test(body)) {
    throw new SqsRefusal(
      'InvalidMessageContents',
      'Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF.',
    )
  }
  const limit = Number(queue.attributes.MaximumMessageSize)
  if (messageBytes(message) > limit) {
    throw new SqsRefusal('InvalidParameterValue', `Message must be shorter than ${limit} bytes.`)
  }
  const delay = message.DelaySeconds ?? Number(queue.attributes.DelaySeconds ?? 0)
  if (!(delay >= 0 && delay <= 900)) {
    throw new SqsRefusal(
      'InvalidParameterValue',
      `Value ${delay} for parameter DelaySeconds is invalid. Reason: Must be between 0 and 900.`,
    )
  }
  const deduplication = deduplicationId(queue, message)
  const repeated = deduplication === undefined ? undefined : queue.checkDeduplication(deduplication)
  const polled = context.mapped.has(queue.arn)
  const created = context.fauxqs.newMessage(
    body,
    message.MessageAttributes ?? {},
    delay > 0 && !polled ? delay : undefined,
    message.MessageGroupId,
    deduplication,
  )
  const sent = {
    MD5OfMessageBody: created.md5OfBody,
    ...(created.md5OfMessageAttributes && { MD5OfMessageAttributes: created.md5OfMessageAttributes }),
  }
  if (repeated?.isDuplicate) {
    return {
      ...sent,
      MessageId: repeated.originalMessageId ?? '',
      SequenceNumber: repeated.originalSequenceNumber ?? '',
    }
  }
  keep(created, 'sender', caller.id)
  if (polled && message.DelaySeconds !== undefined) keep(created, 'delaySeconds', String(delay))
  if (deduplication !== undefined) {
    created.sequenceNumber = queue.nextSequenceNumber()
    queue.recordDeduplication(deduplication, created.messageId, created.sequenceNumber)
  }
  queue.enqueue(created)
  return {
    ...sent,
    MessageId: created.messageId,
    ...(created.sequenceNumber && { SequenceNumber: created.sequenceNumber }),
  }
}

function deduplicationId(queue: EngineQueue, message: Outgoing): string | undefined {
  if (!queue.isFifo()) return undefined
  if (!message.MessageGroupId) {
    throw new SqsRefusal('MissingParameter', 'The request must contain the parameter MessageGroupId.')
  }
  if (message.MessageDeduplicationId) return message.MessageDeduplicationId
  if (queue.attributes.ContentBasedDeduplication === 'true')
    return createHash('sha256')
      .update(message.MessageBody ?? '')
      .digest('hex')
  throw new SqsRefusal(
    'InvalidParameterValue',
    'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  )
}
