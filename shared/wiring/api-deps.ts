import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import { readRegistry } from '#shared/adapters/dynamodb/registry/read-registry.ts'
import { dynamodbServerKeys } from '#shared/adapters/dynamodb/vault/server-keys.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { randomIds } from '#shared/adapters/ids.ts'
import { cachedRegistry } from '#shared/adapters/registry-cache.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3ObjectStore } from '#shared/adapters/s3/s3-object-store.ts'
import { checkPhotos } from '#shared/commands/check-photos.ts'
import { readEnv } from '#shared/runtime/env.ts'

const Env = z.object({
  LEDGER_TABLE: z.string().min(1),
  REGISTRY_TABLE: z.string().min(1),
  VAULT_TABLE: z.string().min(1),
  VIEWS_TABLE: z.string().min(1),
  PHOTOS_BUCKET: z.string().min(1),
})

/** What the APIs that act on cases have in common: reports-api, tasks-api, desk-api. */
export function apiDeps() {
  const env = readEnv(Env)
  const client = documentClient()
  const vaultTable = { client, table: env.VAULT_TABLE }
  const photos = s3ObjectStore({ client: s3Client(), bucket: env.PHOTOS_BUCKET })
  return {
    ledger: dynamodbLedger({ client, table: env.LEDGER_TABLE }),
    views: dynamodbViews({ client, table: env.VIEWS_TABLE }),
    registry: cachedRegistry(readRegistry({ client, table: env.REGISTRY_TABLE }), systemClock),
    vault: dynamodbVault(vaultTable),
    keys: dynamodbServerKeys(vaultTable, randomIds),
    photos,
    checkPhotos: checkPhotos(photos),
    ids: randomIds,
    clock: systemClock,
    pause: async (milliseconds: number) => {
      await pause(milliseconds)
    },
  }
}

export type ApiDeps = ReturnType<typeof apiDeps>
