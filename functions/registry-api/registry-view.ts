import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { RegistryWriter } from '#shared/ports/registry.ts'

/** One tenant's entries as one request sees them: each read once, and with the rows of an import accepted so far. */
export interface RegistryView {
  get<K extends RegistryKind>(kind: K, id: string): Promise<EntryOf<K> | undefined>
  /** Reads many at once, so that `get` need not ask one by one. */
  prefetch(kind: RegistryKind, ids: readonly string[]): Promise<void>
  accept<K extends RegistryKind>(kind: K, entry: EntryOf<K>): void
  /** Every policy of the tenant. */
  policies(): Promise<readonly EntryOf<'policy'>[]>
  /** The duty lists there are. */
  lists(): Promise<readonly EntryOf<'dutyList'>[]>
  /** The years with a calendar, those of the import accepted so far among them. */
  years(): Promise<readonly string[]>
}

export function registryView(registry: RegistryWriter, tenant: Tenant): RegistryView {
  const seen = new Map<string, unknown>()
  let policies: Promise<readonly EntryOf<'policy'>[]> | undefined
  let lists: Promise<readonly EntryOf<'dutyList'>[]> | undefined
  const key = (kind: RegistryKind, id: string) => `${kind}#${id}`
  return {
    async get<K extends RegistryKind>(kind: K, id: string) {
      if (!seen.has(key(kind, id))) seen.set(key(kind, id), (await registry.get(tenant, kind, id))?.entry)
      return seen.get(key(kind, id)) as EntryOf<K> | undefined
    },
    async prefetch(kind, ids) {
      const unknown = ids.filter(id => !seen.has(key(kind, id)))
      for (const id of unknown) seen.set(key(kind, id), undefined)
      for (const { entry } of await registry.getMany(tenant, kind, unknown)) seen.set(key(kind, entry.id), entry)
    },
    policies() {
      policies ??= registry.list(tenant, 'policy', 'all').then(found => found.map(({ entry }) => entry))
      return policies
    },
    lists() {
      lists ??= registry.list(tenant, 'dutyList', 'all').then(found => found.map(({ entry }) => entry))
      return lists
    },
    async years() {
      const stored = (await registry.list(tenant, 'calendar', 'all')).map(({ entry }) => entry.id)
      const accepted = [...seen].flatMap(([name, entry]) =>
        name.startsWith('calendar#') && entry ? [name.slice(9)] : [],
      )
      return [...new Set([...stored, ...accepted])].sort()
    },
    accept(kind, entry) {
      seen.set(key(kind, entry.id), entry)
    },
  }
}
