import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import { scopeOf } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Registry, Versioned } from '#shared/ports/registry.ts'

export interface CacheSize {
  readonly ttlMs: number
  /** How many lists (tenant × kind × scope), and how many single answers, are kept; the longest kept goes first. */
  readonly lists: number
  readonly singles: number
}

/** A county's grids are the largest list (100,000 of them stay under 100 MB), so few lists are kept. */
const DEFAULT_SIZE: CacheSize = { ttlMs: 60_000, lists: 24, singles: 2000 }

/** The registry with answers up to a minute old. Absent entries are asked for again: a new agency works at once. */
export function cachedRegistry(registry: Registry, clock: Clock, size: CacheSize = DEFAULT_SIZE): Registry {
  const lists = answers<readonly Versioned<unknown>[]>(clock, size.ttlMs, size.lists)
  const singles = answers<unknown>(clock, size.ttlMs, size.singles)
  return {
    list<K extends RegistryKind>(tenant: Tenant, kind: K, scope: string) {
      const found = lists.remember(`${tenant}#${kind}#${scope}`, () => registry.list(tenant, kind, scope))
      return found as Promise<readonly Versioned<EntryOf<K>>[]>
    },

    async get<K extends RegistryKind>(tenant: Tenant, kind: K, id: string) {
      const list = await lists.recall(`${tenant}#${kind}#${scopeOf(kind, id)}`)
      const listed = (list as readonly Versioned<EntryOf<K>>[] | undefined)?.find(({ entry }) => entry.id === id)
      const found = listed ?? singles.remember(`${tenant}#${kind}#${id}`, () => registry.get(tenant, kind, id))
      return found as Promise<Versioned<EntryOf<K>> | undefined>
    },

    former<K extends RegistryKind>(tenant: Tenant, kind: K, id: string, version: number) {
      const ask = () => registry.former(tenant, kind, id, version)
      return singles.remember(`${tenant}#${kind}#${id}#${version}`, ask) as Promise<Versioned<EntryOf<K>> | undefined>
    },

    tenantOfSender(senderId) {
      const found = singles.remember(`SENDER#${senderId}`, () => registry.tenantOfSender(senderId))
      return found as Promise<Tenant | undefined>
    },
  }
}

function answers<V>(clock: Clock, ttlMs: number, limit: number) {
  const kept = new Map<string, { readonly until: number; readonly answer: Promise<V> }>()
  return { recall, remember }

  function recall(key: string): Promise<V> | undefined {
    const hit = kept.get(key)
    return hit && Date.parse(clock()) < hit.until ? hit.answer : undefined
  }

  function remember(key: string, ask: () => Promise<V>): Promise<V> {
    const hit = recall(key)
    if (hit) return hit
    const answer = ask()
    kept.delete(key)
    kept.set(key, { until: Date.parse(clock()) + ttlMs, answer })
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break
      kept.delete(oldest)
    }
    // Neither a failure nor an absence is remembered.
    const forget = () => kept.get(key)?.answer === answer && kept.delete(key)
    answer.then(value => value === undefined && forget(), forget)
    return answer
  }
}
