import { type RegistryKind, scopeOf } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'

export interface Key {
  readonly pk: string
  readonly sk: string
}

/** All current entries of a kind in one scope: one partition, one Query. */
export const scopePartition = (tenant: Tenant, kind: RegistryKind, scope: string): string =>
  `${tenant}#${kind}#${scope}`

export const currentKey = (tenant: Tenant, kind: RegistryKind, id: string): Key => ({
  pk: scopePartition(tenant, kind, scopeOf(kind, id)),
  sk: id,
})

/** Superseded versions. Cannot meet a scope: ids hold no `#`. */
export const historyPartition = (tenant: Tenant, kind: RegistryKind, id: string): string =>
  `${tenant}#${kind}#HISTORY#${id}`

export const historyKey = (tenant: Tenant, kind: RegistryKind, id: string, version: number): Key => ({
  pk: historyPartition(tenant, kind, id),
  sk: String(version).padStart(8, '0'),
})

/** Capitals, which no tenant has: these are the keys without one. */
export const senderKey = (senderId: string): Key => ({ pk: `SENDER#${senderId}`, sk: 'SENDER' })
export const TENANTS_PARTITION = 'TENANTS'
export const PLACES_PARTITION = 'PLACES'
