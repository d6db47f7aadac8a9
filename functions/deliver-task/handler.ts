import * as z from 'zod'
import { agencyInbox } from '#shared/adapters/agency/agency-inbox.ts'
import { pullInbox } from '#shared/adapters/agency/inbox/pull-inbox.ts'
import { sqsInbox } from '#shared/adapters/agency/sqs/sqs-inbox.ts'
import { webhookInbox } from '#shared/adapters/agency/webhook/webhook-inbox.ts'
import { dynamodbWebhookSecrets } from '#shared/adapters/dynamodb/vault/webhook-secrets.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { DeliverTask } from '#shared/domain/messages/messages.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { queueHandler } from '#shared/runtime/queue/queue-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { trustedHosts } from '#shared/wiring/trusted-hosts.ts'
import { deliverTask } from './deliver-task.ts'

const env = readEnv(z.object({ AGENCY_QUEUE_PREFIX: z.string().min(1), VAULT_TABLE: z.string().min(1) }))
const log = lambdaLog('deliver-task')
const { client, registry, ...deps } = caseDeps()

const inbox = agencyInbox(registry, {
  sqs: sqsInbox(sqsClient(), env.AGENCY_QUEUE_PREFIX),
  inbox: pullInbox,
  webhook: webhookInbox({
    secrets: dynamodbWebhookSecrets({ client, table: env.VAULT_TABLE }),
    trusted: trustedHosts(),
    clock: deps.clock,
  }),
})

export const handler = queueHandler({ schema: DeliverTask, log, handle: deliverTask({ ...deps, inbox, log }) })
