import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { ENTRY_SCHEMAS, type EntryOf, type RegistryKind, Sender, scopeOf } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { TAKEN_SENDER } from '#shared/domain/registry/taken-sender.ts'
import type { RegistryWriter, Versioned } from '#shared/ports/registry.ts'

/** The registry in memory: every version of every entry, oldest first, by `tenant#kind` and id. */
export function memoryRegistry(): RegistryWriter {
  const stored = new Map<string, Map<string, Versioned<unknown>[]>>()

  const listed = <K extends RegistryKind>(tenant: Tenant, kind: K, scope: string) =>
    [...entriesOf(tenant, kind)]
      .filter(([id]) => scopeOf(kind, id) === scope)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, versions]) => versions.slice(-1)) as Versioned<EntryOf<K>>[]

  const versionsOf = <K extends RegistryKind>(tenant: Tenant, kind: K, id: string) =>
    (entriesOf(tenant, kind).get(id) ?? []) as Versioned<EntryOf<K>>[]

  return {
    list: async (tenant, kind, scope) => listed(tenant, kind, scope),
    get: async (tenant, kind, id) => versionsOf(tenant, kind, id).at(-1),
    former: async (tenant, kind, id, version) => versionsOf(tenant, kind, id).slice(0, -1)[version - 1],
    tenantOfSender: async senderId => holderOf(senderId),
    history: async (tenant, kind, id) => versionsOf(tenant, kind, id).toReversed(),
    getMany: async (tenant, kind, ids) => [...new Set(ids)].flatMap(id => versionsOf(tenant, kind, id).slice(-1)),
    page: async (tenant, kind, scope, { after, limit }) =>
      listed(tenant, kind, scope)
        .filter(({ entry }) => after === undefined || entry.id > after)
        .slice(0, limit),

    async put(tenant, kind, id, next) {
      refuseTakenSender(tenant, kind, next.entry)
      const versions = versionsOf(tenant, kind, id)
      const present = versions[next.version - 1]
      if (present) return present.commandId === next.commandId
      if (versions.length !== next.version - 1) return false
      entriesOf(tenant, kind).set(id, [...versions, parsed(kind, next)])
      return true
    },

    async putNew(tenant, kind, entries) {
      for (const { entry } of entries) refuseTakenSender(tenant, kind, entry)
      for (const versioned of entries) entriesOf(tenant, kind).set(versioned.entry.id, [parsed(kind, versioned)])
    },
  }

  function entriesOf(tenant: Tenant, kind: RegistryKind) {
    const key = `${tenant}#${kind}`
    const entries = stored.get(key) ?? new Map<string, Versioned<unknown>[]>()
    stored.set(key, entries)
    return entries
  }

  function holderOf(senderId: string): Tenant | undefined {
    for (const [key, entries] of stored) {
      const [tenant, kind] = key.split('#')
      if (kind !== 'sender') continue
      const names = [...entries.values()].some(versions => Sender.parse(versions.at(-1)?.entry).senderId === senderId)
      if (names) return tenant as Tenant
    }
    return undefined
  }

  function refuseTakenSender(tenant: Tenant, kind: RegistryKind, entry: unknown) {
    if (kind !== 'sender') return
    const holder = holderOf(Sender.parse(entry).senderId)
    if (holder === undefined || holder === tenant) return
    throw new DomainError('input.invalid', 'SenderId belongs to another tenant', {
      fields: [TAKEN_SENDER],
    })
  }
}

/** A copy, so that nobody changes what is stored by changing what was given. */
function parsed(kind: RegistryKind, versioned: Versioned<unknown>): Versioned<unknown> {
  return { ...versioned, entry: structuredClone(ENTRY_SCHEMAS[kind].parse(versioned.entry)) }
}
