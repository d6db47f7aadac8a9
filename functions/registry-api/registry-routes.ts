import type { Route } from '#shared/runtime/http/route.ts'
import { entryHistory } from './entry-history.ts'
import { importEntries } from './import-entries.ts'
import { listEntries } from './list-entries.ts'
import { putEntry } from './put-entry.ts'
import { readEntry } from './read-entry.ts'
import type { RegistryDeps } from './registry-deps.ts'
import { webhookSecret } from './webhook-secret.ts'

export const registryRoutes = (deps: RegistryDeps): readonly Route[] => [
  listEntries(deps),
  readEntry(deps),
  entryHistory(deps),
  putEntry(deps),
  importEntries(deps),
  webhookSecret(deps),
]
