import * as z from 'zod'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import { commitOfImage } from '#shared/adapters/dynamodb/ledger/stream-image.ts'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { sqsQueue } from '#shared/adapters/sqs/message-queue.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import type { DeliverTask, JoinCases } from '#shared/domain/messages/messages.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { streamHandler } from '#shared/runtime/stream/stream-handler.ts'
import { projectBatch } from './project-batch.ts'

const names = ['LEDGER_TABLE', 'VIEWS_TABLE', 'DELIVERY_QUEUE_URL', 'JOINING_QUEUE_URL'] as const
const env = readEnv(z.looseRecord(z.enum(names), z.string().min(1)))
const log = lambdaLog('project-case')
const client = documentClient()
const ledger = dynamodbLedger({ client, table: env.LEDGER_TABLE })
const views = dynamodbViews({ client, table: env.VIEWS_TABLE })
const sqs = sqsClient()
const deps = {
  ledger,
  views,
  delivery: sqsQueue<DeliverTask>(sqs, env.DELIVERY_QUEUE_URL),
  joining: sqsQueue<JoinCases>(sqs, env.JOINING_QUEUE_URL),
  log,
}

export const handler = streamHandler({ read: commitOfImage, log, handle: projectBatch(deps) })
