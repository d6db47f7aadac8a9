import * as z from 'zod'
import { dynamodbLimiter } from '#shared/adapters/dynamodb/limits/limiter.ts'
import { dynamodbServerKeys } from '#shared/adapters/dynamodb/vault/server-keys.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3ObjectStore } from '#shared/adapters/s3/s3-object-store.ts'
import { checkPhotos } from '#shared/commands/check-photos.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { caseDeps } from './case-deps.ts'

const Env = z.object({
  VAULT_TABLE: z.string().min(1),
  VIEWS_TABLE: z.string().min(1),
  PHOTOS_BUCKET: z.string().min(1),
})

/** What the APIs that act on cases have in common: reports-api, tasks-api, desk-api. */
export function apiDeps() {
  const env = readEnv(Env)
  const { client, ...cases } = caseDeps()
  const vaultTable = { client, table: env.VAULT_TABLE }
  const photos = s3ObjectStore({ client: s3Client(), bucket: env.PHOTOS_BUCKET })
  return {
    ...{ ...cases, client },
    limiter: dynamodbLimiter({ client, table: env.VIEWS_TABLE }),
    views: dynamodbViews({ client, table: env.VIEWS_TABLE }),
    vault: dynamodbVault(vaultTable),
    keys: dynamodbServerKeys(vaultTable, cases.ids),
    photos,
    checkPhotos: checkPhotos(photos),
  }
}

export type ApiDeps = ReturnType<typeof apiDeps>
