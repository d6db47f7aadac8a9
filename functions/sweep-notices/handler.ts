import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbDigests } from '#shared/adapters/dynamodb/notices/digests.ts'
import { sqsQueue } from '#shared/adapters/sqs/message-queue.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { scheduleHandler } from '#shared/runtime/schedule/schedule-handler.ts'
import { sweepNotices } from './sweep-notices.ts'

const env = readEnv(z.object({ VIEWS_TABLE: z.string().min(1), NOTICE_QUEUE_URL: z.string().min(1) }))
const log = lambdaLog('sweep-notices')
const digests = dynamodbDigests({ client: documentClient(), table: env.VIEWS_TABLE })
const notices = sqsQueue(sqsClient(), env.NOTICE_QUEUE_URL)

export const handler = scheduleHandler({
  log,
  run: async () => {
    await sweepNotices({ digests, notices, clock: systemClock, log })
  },
})
