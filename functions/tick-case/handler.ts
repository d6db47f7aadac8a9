import * as z from 'zod'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { TickCase } from '#shared/domain/messages/messages.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { queueHandler } from '#shared/runtime/queue/queue-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { tickCase } from './tick-case.ts'

const env = readEnv(z.object({ VIEWS_TABLE: z.string().min(1) }))
const { client, ...deps } = caseDeps()
const views = dynamodbViews({ client, table: env.VIEWS_TABLE })

export const handler = queueHandler({
  schema: TickCase,
  log: lambdaLog('tick-case'),
  handle: tickCase({ ...deps, views }),
})
