import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import type { RegistryWriter } from '#shared/ports/registry.ts'

/** One registry for the registrar, in two tables: contacts are personal and stand in the vault, under its key. */
export function registryWithContacts(registry: RegistryWriter, vault: RegistryWriter): RegistryWriter {
  const keeper = (kind: RegistryKind): RegistryWriter => (kind === 'contact' ? vault : registry)
  return {
    list: (tenant, kind, scope) => keeper(kind).list(tenant, kind, scope),
    get: (tenant, kind, id) => keeper(kind).get(tenant, kind, id),
    former: (tenant, kind, id, version) => keeper(kind).former(tenant, kind, id, version),
    tenantOfSender: senderId => registry.tenantOfSender(senderId),
    history: (tenant, kind, id) => keeper(kind).history(tenant, kind, id),
    put: (tenant, kind, id, next) => keeper(kind).put(tenant, kind, id, next),
    getMany: (tenant, kind, ids) => keeper(kind).getMany(tenant, kind, ids),
    page: (tenant, kind, scope, page) => keeper(kind).page(tenant, kind, scope, page),
    putNew: (tenant, kind, entries) => keeper(kind).putNew(tenant, kind, entries),
  }
}
