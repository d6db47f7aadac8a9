import * as z from 'zod'
import { dynamodbLimiter } from '#shared/adapters/dynamodb/limits/limiter.ts'
import { tenants } from '#shared/adapters/dynamodb/registry/tenants.ts'
import { dynamodbServerKeys } from '#shared/adapters/dynamodb/vault/server-keys.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { dynamodbVaultBatch } from '#shared/adapters/dynamodb/vault/vault-batch.ts'
import { dynamodbCaseSearch } from '#shared/adapters/dynamodb/views/case-search.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3ObjectStore } from '#shared/adapters/s3/s3-object-store.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { placesDeps } from '#shared/wiring/places-deps.ts'
import { open311Handler } from './open311-handler.ts'

const text = z.string().min(1)
const env = readEnv(z.object({ VAULT_TABLE: text, VIEWS_TABLE: text, REGISTRY_TABLE: text, PHOTOS_BUCKET: text }))
const { client, ...deps } = caseDeps()
const vault = { client, table: env.VAULT_TABLE }
const views = { client, table: env.VIEWS_TABLE }

export const handler = open311Handler({
  ...deps,
  grids: placesDeps(deps),
  vault: { ...dynamodbVault(vault), ...dynamodbVaultBatch(vault) },
  keys: dynamodbServerKeys(vault, deps.ids),
  search: dynamodbCaseSearch(views),
  limiter: dynamodbLimiter(views),
  tenants: tenants({ client, table: env.REGISTRY_TABLE }),
  photos: s3ObjectStore({ client: s3Client(), bucket: env.PHOTOS_BUCKET }),
  // It has just put them there itself.
  checkPhotos: async () => {},
  log: lambdaLog('open311-api'),
})
