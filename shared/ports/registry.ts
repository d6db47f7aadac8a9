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
  /** A version that another has taken the place of; undefined: it counts still, or never was. */
  former<K extends RegistryKind>(
    tenant: Tenant,
    kind: K,
    id: string,
    version: number,
  ): Promise<Versioned<EntryOf<K>> | undefined>
  /** Whose partner the AWS principal is that SQS names as SenderId. The only question that is asked without a tenant. */
  tenantOfSender(senderId: string): Promise<Tenant | undefined>
}

/** Where a page of a long list begins and how many entries it holds. */
export interface PageOf {
  readonly after?: string
  readonly limit: number
}

/** The registrar's side. */
export interface RegistryWriter extends Registry {
  /** All versions, newest first. */
  history<K extends RegistryKind>(tenant: Tenant, kind: K, id: string): Promise<readonly Versioned<EntryOf<K>>[]>
  /**
   * Puts `next` over version `next.version - 1` (0: must not exist). False when the entry is at another version by now; a
   * repeat of the same commandId answers true and writes nothing. A sender that is another tenant's partner is refused.
   */
  put<K extends RegistryKind>(tenant: Tenant, kind: K, id: string, next: Versioned<EntryOf<K>>): Promise<boolean>
  /** Those of `ids` that exist, as they stand now, in no order. */
  getMany<K extends RegistryKind>(
    tenant: Tenant,
    kind: K,
    ids: readonly string[],
  ): Promise<readonly Versioned<EntryOf<K>>[]>
  /** The part of a list after an id; fewer than `limit` means the end. */
  page<K extends RegistryKind>(
    tenant: Tenant,
    kind: K,
    scope: string,
    page: PageOf,
  ): Promise<readonly Versioned<EntryOf<K>>[]>
  /**
   * Puts version 1 of many entries that getMany has just not found, quickly. For imports: two imports that bring the same
   * new id at the same moment both succeed and the later one stands, as version 1.
   */
  putNew<K extends RegistryKind>(tenant: Tenant, kind: K, entries: readonly Versioned<EntryOf<K>>[]): Promise<void>
}
