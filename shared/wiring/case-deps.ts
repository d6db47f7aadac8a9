import * as z from 'zod'
import { systemClock } from '#shared/adapters/clock.ts'
import { readRegistry } from '#shared/adapters/dynamodb/registry/read-registry.ts'
import { cachedRegistry } from '#shared/adapters/registry-cache.ts'
import { readEnv } from '#shared/runtime/env.ts'
import { ledgerDeps } from './ledger-deps.ts'

const Env = z.object({ REGISTRY_TABLE: z.string().min(1) })

/** What every function has that decides about cases by itself: the ledger, the registry, time. */
export function caseDeps() {
  const deps = ledgerDeps()
  const table = { client: deps.client, table: readEnv(Env).REGISTRY_TABLE }
  return { ...deps, registry: cachedRegistry(readRegistry(table), systemClock) }
}

export type CaseDeps = ReturnType<typeof caseDeps>
