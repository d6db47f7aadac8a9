import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { sqsQueue } from '#shared/adapters/sqs/message-queue.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { scheduleHandler } from '#shared/runtime/schedule/schedule-handler.ts'
import { sweepTimers } from './sweep-timers.ts'

const env = readEnv(z.object({ VIEWS_TABLE: z.string().min(1), TICK_QUEUE_URL: z.string().min(1) }))
const log = lambdaLog('sweep-timers')
const views = dynamodbViews({ client: documentClient(), table: env.VIEWS_TABLE })
const ticks = sqsQueue(sqsClient(), env.TICK_QUEUE_URL)

export const handler = scheduleHandler({
  log,
  run: async () => {
    await sweepTimers({ views, ticks, clock: systemClock, log })
  },
})
