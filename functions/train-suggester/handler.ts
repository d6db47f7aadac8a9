import * as z from 'zod'
import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { dynamodbCaseSearch } from '#shared/adapters/dynamodb/views/case-search.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3SuggestModels } from '#shared/adapters/s3/s3-suggest-models.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { scheduleHandler } from '#shared/runtime/schedule/schedule-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { trainSuggesters } from './train.ts'

const text = z.string().min(1)
const env = readEnv(z.object({ REGISTRY_TABLE: text, VAULT_TABLE: text, VIEWS_TABLE: text, MODELS_BUCKET: text }))
const log = lambdaLog('train-suggester')
const { client, ledger, registry, clock } = caseDeps()

const run = trainSuggesters({
  ...{ ledger, registry, clock, log },
  tenants: tenants({ client, table: env.REGISTRY_TABLE }),
  vault: dynamodbVault({ client, table: env.VAULT_TABLE }),
  search: dynamodbCaseSearch({ client, table: env.VIEWS_TABLE }),
  models: s3SuggestModels({ client: s3Client(), bucket: env.MODELS_BUCKET }),
})

export const handler = scheduleHandler({ log, run })
