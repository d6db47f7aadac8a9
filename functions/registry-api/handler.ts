import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbLimiter } from '#shared/adapters/dynamodb/limits/limiter.ts'
import { placeChanges } from '#shared/adapters/dynamodb/registry/place-changes.ts'
import { registryWithContacts } from '#shared/adapters/dynamodb/registry/registry-with-contacts.ts'
import { writeRegistry } from '#shared/adapters/dynamodb/registry/write-registry.ts'
import { dynamodbServerKeys } from '#shared/adapters/dynamodb/vault/server-keys.ts'
import { dynamodbWebhookSecrets } from '#shared/adapters/dynamodb/vault/webhook-secrets.ts'
import { randomIds } from '#shared/adapters/ids.ts'
import { mayLeadOut } from '#shared/adapters/outside/post-outside.ts'
import { agencyQueues } from '#shared/adapters/sqs/agency-queues.ts'
import { sqsClient } from '#shared/adapters/sqs/sqs-client.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { ClaimNames } from '#shared/runtime/http/claims.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { trustedHosts } from '#shared/wiring/trusted-hosts.ts'
import { registryRoutes } from './registry-routes.ts'

const text = z.string().min(1)
const env = readEnv(
  ClaimNames.extend({ REGISTRY_TABLE: text, VAULT_TABLE: text, VIEWS_TABLE: text, AGENCY_QUEUE_PREFIX: text }),
)
const client = documentClient()
const log = lambdaLog('registry-api')

const table = { client, table: env.REGISTRY_TABLE }
const trusted = trustedHosts()
const vault = { client, table: env.VAULT_TABLE }

export const handler = apiHandler({
  claimNames: env,
  log,
  routes: registryRoutes({
    registry: registryWithContacts(writeRegistry(table), writeRegistry(vault)),
    places: placeChanges(table),
    queues: agencyQueues(sqsClient(), env.AGENCY_QUEUE_PREFIX),
    secrets: dynamodbWebhookSecrets(vault),
    limiter: dynamodbLimiter({ client, table: env.VIEWS_TABLE }),
    keys: dynamodbServerKeys(vault, randomIds),
    mayCall: url => mayLeadOut(url, trusted),
    clock: systemClock,
    ids: randomIds,
    log,
  }),
})
