import * as z from 'zod'
import { emfMetrics } from '#shared/adapters/cloudwatch/emf-metrics.ts'
import { dynamodbQuarantine } from '#shared/adapters/dynamodb/vault/quarantine.ts'
import { dynamodbServerKeys } from '#shared/adapters/dynamodb/vault/server-keys.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { s3Client } from '#shared/adapters/s3/s3-client.ts'
import { s3ObjectStore } from '#shared/adapters/s3/s3-object-store.ts'
import { checkPhotos } from '#shared/commands/check-photos.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { recordHandler } from '#shared/runtime/queue/record-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { placesDeps } from '#shared/wiring/places-deps.ts'
import { intakeReport } from './intake-report.ts'

const text = z.string().min(1)
const env = readEnv(z.object({ VAULT_TABLE: text, PHOTOS_BUCKET: text, METRICS_NAMESPACE: text }))
const { client, ...deps } = caseDeps()
const vaultTable = { client, table: env.VAULT_TABLE }
const log = lambdaLog('intake-report')
const intake = intakeReport({
  ...deps,
  grids: placesDeps(deps),
  vault: dynamodbVault(vaultTable),
  keys: dynamodbServerKeys(vaultTable, deps.ids),
  quarantine: dynamodbQuarantine(vaultTable),
  metrics: emfMetrics(env.METRICS_NAMESPACE),
  checkPhotos: checkPhotos(s3ObjectStore({ client: s3Client(), bucket: env.PHOTOS_BUCKET })),
  log,
})

export const handler = recordHandler({
  log,
  handle: ({ messageId, body, attributes }) =>
    intake({
      messageId,
      body,
      senderId: attributes.SenderId,
      sentAt: new Date(Number(attributes.SentTimestamp)).toISOString(),
    }),
})
