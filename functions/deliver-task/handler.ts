import * as z from 'zod'
import { sqsAgencyInbox } from '#shared/adapters/sqs/agency-inbox.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { DeliverTask } from '#shared/domain/messages/messages.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { queueHandler } from '#shared/runtime/queue/queue-handler.ts'
import { ledgerDeps } from '#shared/wiring/ledger-deps.ts'
import { deliverTask } from './deliver-task.ts'

const env = readEnv(z.object({ AGENCY_QUEUE_PREFIX: z.string().min(1) }))
const log = lambdaLog('deliver-task')
const inbox = sqsAgencyInbox(sqsClient(), env.AGENCY_QUEUE_PREFIX)

export const handler = queueHandler({ schema: DeliverTask, log, handle: deliverTask({ ...ledgerDeps(), inbox, log }) })
