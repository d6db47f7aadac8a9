import * as z from 'zod'
import { emfMetrics } from '#shared/adapters/cloudwatch/emf-metrics.ts'
import { dynamodbQuarantine } from '#shared/adapters/dynamodb/vault/quarantine.ts'
import { dynamodbServerKeys } from '#shared/adapters/dynamodb/vault/server-keys.ts'
import { dynamodbVault } from '#shared/adapters/dynamodb/vault/vault.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { recordHandler } from '#shared/runtime/queue/record-handler.ts'
import { caseDeps } from '#shared/wiring/case-deps.ts'
import { intakeReport } from './intake-report.ts'
import { noPhotos } from './no-photos.ts'

const env = readEnv(z.object({ VAULT_TABLE: z.string().min(1), METRICS_NAMESPACE: z.string().min(1) }))
const { client, ...deps } = caseDeps()
const vaultTable = { client, table: env.VAULT_TABLE }
const log = lambdaLog('intake-report')
const intake = intakeReport({
  ...deps,
  vault: dynamodbVault(vaultTable),
  keys: dynamodbServerKeys(vaultTable, deps.ids),
  quarantine: dynamodbQuarantine(vaultTable),
  metrics: emfMetrics(env.METRICS_NAMESPACE),
  checkPhotos: noPhotos,
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
