import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'

/** One entry as it stands, with who made this version and when. */
export interface Versioned<E> {
  readonly entry: E
  /** 1, 2, 3 … */
  readonly version: number
  readonly changedBy: string
  /** RFC 3339. */
  readonly changedAt: string
  /** From when on it counts; RFC 3339. */
  readonly effectiveFrom: string
  /** The command that made it: a repeated request meets its own result. */
  readonly commandId: string
}

/** How the place is organised, read-only. Answers may be up to a minute old where the adapter caches. */
export interface Registry {
  /** `scope` as scopeOf gives it. Sorted by id. */
  list<K extends RegistryKind>(tenant: Tenant, kind: K, scope: string): Promise<readonly Versioned<EntryOf<K>>[]>
  get<K extends RegistryKind>(tenant: Tenant, kind: K, id: string): Promise<Versioned<EntryOf<K>> | undefined>
}

/** The registrar's side. */
export interface RegistryWriter extends Registry {
  /** All versions, newest first. */
  history<K extends RegistryKind>(tenant: Tenant, kind: K, id: string): Promise<readonly Versioned<EntryOf<K>>[]>
  /**
   * Puts version `expected + 1` (0: must not exist). False when the entry is at another version by now; a repeat of the
   * same commandId answers true and writes nothing.
   */
  put<K extends RegistryKind>(tenant: Tenant, kind: K, id: string, next: Versioned<EntryOf<K>>): Promise<boolean>
  /** Puts version 1 of many entries that do not exist yet, quickly. For imports. */
  putNew<K extends RegistryKind>(tenant: Tenant, kind: K, entries: readonly Versioned<EntryOf<K>>[]): Promise<void>
}
