import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import { randomIds } from '#shared/adapters/ids.ts'
import { readEnv } from '#shared/runtime/env.ts'

const Env = z.object({ LEDGER_TABLE: z.string().min(1) })

/** What appending takes: the ledger, ids, time. */
export function ledgerDeps() {
  const client = documentClient()
  return {
    client,
    ledger: dynamodbLedger({ client, table: readEnv(Env).LEDGER_TABLE }),
    ids: randomIds,
    clock: systemClock,
    pause: async (milliseconds: number) => {
      await pause(milliseconds)
    },
  }
}
