import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { emfMetrics } from '#shared/adapters/cloudwatch/emf-metrics.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { readRegistry } from '#shared/adapters/dynamodb/registry/read-registry.ts'
import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import { dynamodbCursors } from '#shared/adapters/dynamodb/views/cursors.ts'
import { sqsQueueGauge } from '#shared/adapters/sqs/queue-gauge.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { scheduleHandler } from '#shared/runtime/schedule/schedule-handler.ts'
import { watchQueues } from './watch-queues.ts'

const names = ['REGISTRY_TABLE', 'VIEWS_TABLE', 'AGENCY_QUEUE_PREFIX', 'METRICS_NAMESPACE'] as const
const env = readEnv(z.looseRecord(z.enum(names), z.string().min(1)))
const log = lambdaLog('watch-queues')
const registryTable = { client: documentClient(), table: env.REGISTRY_TABLE }

const run = watchQueues({
  tenants: tenants(registryTable),
  registry: readRegistry(registryTable),
  gauge: sqsQueueGauge(sqsClient(), env.AGENCY_QUEUE_PREFIX),
  cursors: dynamodbCursors({ client: registryTable.client, table: env.VIEWS_TABLE }),
  metrics: emfMetrics(env.METRICS_NAMESPACE),
  clock: systemClock,
  log,
})

export const handler = scheduleHandler({ log, run })
