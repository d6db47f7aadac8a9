import * as z from 'zod'
import { emfMetrics } from '#shared/adapters/cloudwatch/emf-metrics.ts'
import { dynamodbCreatedCases } from '#shared/adapters/dynamodb/ledger/created-cases.ts'
import { dynamodbUndelivered } from '#shared/adapters/dynamodb/notices/undelivered-list.ts'
import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { dynamodbCursors } from '#shared/adapters/dynamodb/views/cursors.ts'
import { sqsQueue } from '#shared/adapters/sqs/message-queue.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { scheduleHandler } from '#shared/runtime/schedule/schedule-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { reconcile } from './reconcile.ts'

const names = [
  'LEDGER_TABLE',
  'REGISTRY_TABLE',
  'VIEWS_TABLE',
  'ROUTING_QUEUE_URL',
  'DELIVERY_QUEUE_URL',
  'JOINING_QUEUE_URL',
  'METRICS_NAMESPACE',
] as const
const env = readEnv(z.looseRecord(z.enum(names), z.string().min(1)))
const log = lambdaLog('reconcile-ledger')
const { client, ...deps } = caseDeps()
const views = { client, table: env.VIEWS_TABLE }
const sqs = sqsClient()

const run = reconcile({
  ...deps,
  created: dynamodbCreatedCases({ client, table: env.LEDGER_TABLE }),
  tenants: tenants({ client, table: env.REGISTRY_TABLE }),
  views: dynamodbViews(views),
  cursors: dynamodbCursors(views),
  undelivered: dynamodbUndelivered(views),
  routing: sqsQueue(sqs, env.ROUTING_QUEUE_URL),
  delivery: sqsQueue(sqs, env.DELIVERY_QUEUE_URL),
  joining: sqsQueue(sqs, env.JOINING_QUEUE_URL),
  metrics: emfMetrics(env.METRICS_NAMESPACE),
  log,
})

export const handler = scheduleHandler({ log, run })
