import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { s3Anchors } from '#shared/adapters/s3/s3-anchor-store.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { sqsSource } from '#shared/adapters/sqs/message-source.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { scheduleHandler } from '#shared/runtime/schedule/schedule-handler.ts'
import { anchorHistory } from './anchor-history.ts'

const text = z.string().min(1)
const env = readEnv(z.object({ ANCHOR_QUEUE_URL: text, ANCHORS_BUCKET: text }))
const log = lambdaLog('anchor-history')

const run = anchorHistory({
  queue: sqsSource(sqsClient(), env.ANCHOR_QUEUE_URL),
  anchors: s3Anchors({ client: s3Client(), bucket: env.ANCHORS_BUCKET }),
  clock: systemClock,
  log,
})

export const handler = scheduleHandler({ log, run })
