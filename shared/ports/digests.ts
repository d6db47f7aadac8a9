import type { KeptNotice } from '#shared/domain/notice/kept-notice.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { Page, PageRequest } from './case-views.ts'

/** `yours`: nobody else sends it until the claim runs out; `tries` counts this one. */
export type DigestClaim =
  | { readonly state: 'yours'; readonly tries: number }
  | { readonly state: 'taken' | 'settled' | 'absent' }

export interface DigestKey {
  readonly tenant: Tenant
  /** As digestId writes it. */
  readonly digest: string
}

/** Messages to be, with the notices gathered for each. Times are RFC 3339. */
export interface Digests {
  /** Keeps a notice for the digest that is due at `dueAt`. Repeats change nothing; a digest that was sent is not woken. */
  keep(key: DigestKey, dueAt: string, notice: KeptNotice): Promise<void>
  holds(key: DigestKey, notice: string): Promise<boolean>
  claim(
    key: DigestKey,
    claim: { readonly by: string; readonly now: string; readonly until: string },
  ): Promise<DigestClaim>
  read(key: DigestKey): Promise<readonly KeptNotice[]>
  /** Gives the claim back and is due again at `dueAt`. */
  later(key: DigestKey, dueAt: string): Promise<void>
  /** Done, whatever came of it. */
  settle(key: DigestKey, at: string): Promise<void>
  /** Digests of one shard due by `until`, earliest first. */
  due(shard: string, until: string, page: PageRequest): Promise<Page<DigestKey>>
}
