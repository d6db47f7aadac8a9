import type { EngineMessage, EngineQueue, MessageAttribute } from '#local/engines/fauxqs/fauxqs-parts.ts'
import { ownAttributes } from './kept-attributes.ts'
import { type Received, receiveMessages, systemAttributes } from './receive-message.ts'
import { messageBytes, type Outgoing, sendMessage } from './send-message.ts'
import { type BatchEntry, settleBatch } from './settle-batch.ts'
import { SqsRefusal } from './sqs-refusal.ts'
import { queueFor, type SqsRequest, text } from './sqs-request.ts'

const maxBatchBytes = 1_048_576

export function send(request: SqsRequest): object {
  const queue = queueFor(request, 'sqs:SendMessage')
  return sendMessage(request.context, request.caller, queue, request.input as Outgoing)
}

export function sendBatch(request: SqsRequest): object {
  const queue = queueFor(request, 'sqs:SendMessage')
  const entries = (request.input.Entries ?? []) as (BatchEntry & Outgoing)[]
  if (entries.reduce((bytes, entry) => bytes + messageBytes(entry), 0) > maxBatchBytes) {
    throw new SqsRefusal('BatchRequestTooLong', `Batch requests cannot be longer than ${maxBatchBytes} bytes.`, {
      queryCode: 'AWS.SimpleQueueService.BatchRequestTooLong',
    })
  }
  return settleBatch(entries, entry => sendMessage(request.context, request.caller, queue, entry))
}

export async function receive(request: SqsRequest): Promise<object> {
  const queue = queueFor(request, 'sqs:ReceiveMessage')
  const { context, input, signal } = request
  const max = between(input, 'MaxNumberOfMessages', 1, 10) ?? 1
  const visibility = between(input, 'VisibilityTimeout', 0, 43_200)
  const waitSeconds =
    between(input, 'WaitTimeSeconds', 0, 20) ?? Number(queue.attributes.ReceiveMessageWaitTimeSeconds ?? 0)
  const taken = await receiveMessages(context, queue, {
    max,
    waitSeconds,
    redrive: true,
    signal,
    ...(visibility !== undefined && { visibility }),
  })
  const system = [...list(input.AttributeNames), ...list(input.MessageSystemAttributeNames)]
  const wanted = list(input.MessageAttributeNames)
  const Messages = taken.map(received =>
    shown(received, only(system, systemAttributes(context, received.message)), wanted),
  )
  return Messages.length > 0 ? { Messages } : {}
}

function shown({ receiptHandle, message }: Received, Attributes: Record<string, string>, wanted: readonly string[]) {
  const MessageAttributes = pickAttributes(message, wanted)
  return {
    MessageId: message.messageId,
    ReceiptHandle: receiptHandle,
    MD5OfBody: message.md5OfBody,
    Body: message.body,
    ...(Object.keys(Attributes).length > 0 && { Attributes }),
    ...(Object.keys(MessageAttributes).length > 0 && { MessageAttributes }),
    // Only the digest of everything is at hand; with a part of the attributes it would not fit.
    ...(sameSize(MessageAttributes, ownAttributes(message)) &&
      message.md5OfMessageAttributes && { MD5OfMessageAttributes: message.md5OfMessageAttributes }),
  }
}

const sameSize = (one: object, other: object) => Object.keys(one).length === Object.keys(other).length

function pickAttributes(message: EngineMessage, wanted: readonly string[]): Record<string, MessageAttribute> {
  const matches = (name: string) =>
    wanted.some(
      want =>
        want === 'All' || want === '.*' || want === name || (want.endsWith('.*') && name.startsWith(want.slice(0, -1))),
    )
  return Object.fromEntries(Object.entries(ownAttributes(message)).filter(([name]) => matches(name)))
}

export function deleteOne(request: SqsRequest): object {
  queueFor(request, 'sqs:DeleteMessage').deleteMessage(handleOf(request.input))
  return {}
}

export function deleteBatch(request: SqsRequest): object {
  const queue = queueFor(request, 'sqs:DeleteMessage')
  return settleBatch((request.input.Entries ?? []) as (BatchEntry & Record<string, unknown>)[], entry => {
    queue.deleteMessage(handleOf(entry))
    return {}
  })
}

export function changeVisibility(request: SqsRequest): object {
  change(queueFor(request, 'sqs:ChangeMessageVisibility'), request.input)
  return {}
}

export function changeVisibilityBatch(request: SqsRequest): object {
  const queue = queueFor(request, 'sqs:ChangeMessageVisibility')
  return settleBatch((request.input.Entries ?? []) as (BatchEntry & Record<string, unknown>)[], entry => {
    change(queue, entry)
    return {}
  })
}

function change(queue: EngineQueue, input: Readonly<Record<string, unknown>>): void {
  const seconds = between(input, 'VisibilityTimeout', 0, 43_200)
  if (seconds === undefined) {
    throw new SqsRefusal('MissingParameter', 'The request must contain the parameter VisibilityTimeout.')
  }
  queue.changeVisibility(handleOf(input), seconds)
}

function handleOf(input: Readonly<Record<string, unknown>>): string {
  const handle = text(input, 'ReceiptHandle')
  if (handle) return handle
  throw new SqsRefusal('MissingParameter', 'The request must contain the parameter ReceiptHandle.')
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const only = (names: readonly string[], attributes: Record<string, string>) =>
  names.includes('All')
    ? attributes
    : Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)))

function between(input: Readonly<Record<string, unknown>>, name: string, min: number, max: number): number | undefined {
  if (input[name] === undefined || input[name] === null) return undefined
  const value = Number(input[name])
  if (Number.isInteger(value) && value >= min && value <= max) return value
  throw new SqsRefusal(
    'InvalidParameterValue',
    `Value ${value} for parameter ${name} is invalid. Reason: Must be between ${min} and ${max}, if provided.`,
  )
}
