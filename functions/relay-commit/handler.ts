import * as z from 'zod'
import { commitOfImage } from '#shared/adapters/dynamodb/ledger/stream-image.ts'
import { snsPublisher } from '#shared/adapters/sns/event-publisher.ts'
import { sqsQueue } from '#shared/adapters/sqs/message-queue.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { streamHandler } from '#shared/runtime/stream/stream-handler.ts'
import { relayBatch } from './relay-batch.ts'

const text = z.string().min(1)
const env = readEnv(
  z.object({
    ROUTING_QUEUE_URL: text,
    DELIVERY_QUEUE_URL: text,
    JOINING_QUEUE_URL: text,
    ANCHOR_QUEUE_URL: text,
    NOTICE_QUEUE_URL: text,
    CASE_EVENTS_TOPIC_ARN: text,
  }),
)
const log = lambdaLog('relay-commit')
const sqs = sqsClient()

const handle = relayBatch({
  routing: sqsQueue(sqs, env.ROUTING_QUEUE_URL),
  delivery: sqsQueue(sqs, env.DELIVERY_QUEUE_URL),
  joining: sqsQueue(sqs, env.JOINING_QUEUE_URL),
  anchor: sqsQueue(sqs, env.ANCHOR_QUEUE_URL),
  notice: sqsQueue(sqs, env.NOTICE_QUEUE_URL),
  events: snsPublisher(env.CASE_EVENTS_TOPIC_ARN),
  log,
})

export const handler = streamHandler({ read: commitOfImage, log, handle })
