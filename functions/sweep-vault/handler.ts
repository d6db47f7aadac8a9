import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import { dynamodbVaultSweep } from '#shared/adapters/dynamodb/vault/vault-sweep.ts'
import { dynamodbCursors } from '#shared/adapters/dynamodb/views/cursors.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { lambdaLog } from '#shared/runtime/log.ts'
import { scheduleHandler } from '#shared/runtime/schedule/schedule-handler.ts'
import { sweepVault } from './sweep-vault.ts'

const table = z.string().min(1)
const env = readEnv(z.object({ LEDGER_TABLE: table, VAULT_TABLE: table, VIEWS_TABLE: table }))
const log = lambdaLog('sweep-vault')
const client = documentClient()

const run = sweepVault({
  ledger: dynamodbLedger({ client, table: env.LEDGER_TABLE }),
  vault: dynamodbVaultSweep({ client, table: env.VAULT_TABLE }),
  cursors: dynamodbCursors({ client, table: env.VIEWS_TABLE }),
  clock: systemClock,
  log,
})

export const handler = scheduleHandler({ log, run })
