import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { documentClient } from '#shared/adapters/dynamodb/document-client.ts'
import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import { readRegistry } from '#shared/adapters/dynamodb/registry/read-registry.ts'
import { randomIds } from '#shared/adapters/ids.ts'
import { cachedRegistry } from '#shared/adapters/registry-cache.ts'
import { readEnv } from '#shared/runtime/env.ts'

const Env = z.object({ LEDGER_TABLE: z.string().min(1), REGISTRY_TABLE: z.string().min(1) })

/** What every function has that decides about cases by itself: the ledger, the registry, time. */
export function caseDeps() {
  const env = readEnv(Env)
  const client = documentClient()
  return {
    client,
    ledger: dynamodbLedger({ client, table: env.LEDGER_TABLE }),
    registry: cachedRegistry(readRegistry({ client, table: env.REGISTRY_TABLE }), systemClock),
    ids: randomIds,
    clock: systemClock,
    pause: async (milliseconds: number) => {
      await pause(milliseconds)
    },
  }
}

export type CaseDeps = ReturnType<typeof caseDeps>
