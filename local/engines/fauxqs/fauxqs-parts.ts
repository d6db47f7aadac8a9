import type { EventEmitter } from 'node:events'

export interface MessageAttribute {
  DataType: string
  StringValue?: string
  BinaryValue?: string
}

export interface EngineMessage {
  messageId: string
  body: string
  md5OfBody: string
  messageAttributes: Record<string, MessageAttribute>
  md5OfMessageAttributes: string
  sentTimestamp: number
  approximateReceiveCount: number
  approximateFirstReceiveTimestamp?: number
  delayUntil?: number
  messageGroupId?: string
  messageDeduplicationId?: string
  sequenceNumber?: string
}

export interface EngineQueue {
  readonly name: string
  readonly url: string
  readonly arn: string
  attributes: Record<string, string>
  tags: Map<string, string>
  messages: EngineMessage[]
  delayedMessages: EngineMessage[]
  inflightMessages: Map<string, { message: EngineMessage; receiptHandle: string; visibilityDeadline: number }>
  pollWaiters: { resolve: () => void; timer: NodeJS.Timeout }[]
  isFifo(): boolean
  getAllAttributes(names: readonly string[]): Record<string, string>
  getAttribute(name: string): string | undefined
  setAttributes(attributes: Record<string, string>): void
  enqueue(message: EngineMessage): void
  dequeue(
    max: number,
    visibility: number | undefined,
    deadLetters: (arn: string) => EngineQueue | undefined,
  ): { ReceiptHandle: string }[]
  deleteMessage(receiptHandle: string): boolean
  changeVisibility(receiptHandle: string, seconds: number): void
  processTimers(): void
  waitForMessages(seconds: number): Promise<void>
  purge(): void
  checkDeduplication(id: string): { isDuplicate: boolean; originalMessageId?: string; originalSequenceNumber?: string }
  recordDeduplication(id: string, messageId: string, sequenceNumber: string): void
  nextSequenceNumber(): string
}

export interface EngineQueues {
  persistence?: Persistence
  createQueue(
    name: string,
    url: string,
    arn: string,
    attributes?: Record<string, string>,
    tags?: Record<string, string>,
  ): EngineQueue
  deleteQueue(url: string): boolean
  allQueues(): Iterable<EngineQueue>
  getQueueByName(name: string): EngineQueue | undefined
  getQueueByArn(arn: string): EngineQueue | undefined
  shutdown(): void
}

export interface EngineTopic {
  readonly arn: string
  readonly name: string
  attributes: Record<string, string>
  tags: Map<string, string>
  subscriptionArns: string[]
}

export interface EngineSubscription {
  readonly arn: string
  readonly topicArn: string
  readonly protocol: string
  readonly endpoint: string
  attributes: Record<string, string>
  parsedFilterPolicy?: unknown
}

export interface EngineTopics {
  persistence?: Persistence
  readonly topics: Map<string, EngineTopic>
  readonly subscriptions: Map<string, EngineSubscription>
  subscribe(topicArn: string, protocol: string, endpoint: string, attributes?: Record<string, string>): unknown
}

export interface EngineObjects {
  persistence?: Persistence
}

export interface Persistence {
  readonly db: {
    exec(sql: string): void
    prepare(sql: string): { run(...values: unknown[]): unknown }
  }
  load(queues: EngineQueues, topics: EngineTopics, objects: EngineObjects): void
  transaction(work: () => void): void
  insertTopic(topic: EngineTopic): void
  updateSubscriptionAttributes(arn: string, attributes: Record<string, string>): void
  updateMessageReady(messageId: string): void
  close(): void
}

export interface EngineApp extends EventEmitter {
  ready(): Promise<unknown>
  inject(request: {
    method: string
    url: string
    headers: Record<string, string | string[] | undefined>
    payload?: Buffer
  }): Promise<{
    statusCode: number
    headers: Record<string, number | string | string[] | undefined>
    rawPayload: Buffer
  }>
  close(): Promise<void>
}

type PublishAction = (params: Readonly<Record<string, string>>, topics: EngineTopics, queues: EngineQueues) => string

export interface SnsRefusal extends Error {
  readonly code: string
  readonly statusCode: number
  readonly senderFault: boolean
}

interface Parts {
  readonly publishing: Readonly<Record<'Publish' | 'PublishBatch', PublishAction>>
  readonly EngineQueues: { new (): EngineQueues; createMessage: CreateMessage }
  readonly EngineTopics: new () => EngineTopics
  readonly EngineObjects: new () => EngineObjects
  readonly Persistence: new (dir: string) => Persistence
  buildApp(options: {
    logger: boolean
    defaultRegion: string
    stores: { sqsStore: EngineQueues; snsStore: EngineTopics; s3Store: EngineObjects }
  }): EngineApp
}

type CreateMessage = (
  body: string,
  attributes?: Record<string, MessageAttribute>,
  delaySeconds?: number,
  groupId?: string,
  deduplicationId?: string,
) => EngineMessage

/**
 * fauxqs exports its servers only, not the stores behind them; calling the stores in this thread saves the HTTP round
 * trip and lets queues have their template's own ARN and account. The version is pinned exactly, so these files stand.
 */
const main = import.meta.resolve('fauxqs')
const part = (file: string) => import(new URL(file, main).href)

export async function fauxqsParts(): Promise<Parts> {
  const [app, sqs, sns, publish, s3, persistence] = await Promise.all([
    part('./app.js'),
    part('./sqs/sqsStore.js'),
    part('./sns/snsStore.js'),
    part('./sns/actions/publish.js'),
    part('./s3/s3Store.js'),
    part('./persistence.js'),
  ])
  return {
    EngineQueues: sqs.SqsStore,
    EngineTopics: sns.SnsStore,
    EngineObjects: s3.S3Store,
    Persistence: persistence.PersistenceManager,
    publishing: { Publish: publish.publish, PublishBatch: publish.publishBatch },
    buildApp: app.buildApp,
  }
}
