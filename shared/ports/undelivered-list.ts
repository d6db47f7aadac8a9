import type { Undelivered, UndeliveredChannel } from '#shared/domain/notice/undelivered.ts'
import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'

export interface UndeliveredKey {
  readonly tenant: Tenant
  readonly desk: AreaId
  readonly owner: string
  readonly channel: UndeliveredChannel
}

/** Whom each desk has to reach in another way. */
export interface UndeliveredList {
  /** Replaces what stood there of the same owner and channel. */
  put(undelivered: Undelivered): Promise<void>
  has(key: UndeliveredKey): Promise<boolean>
  /** A message got through. */
  clear(key: UndeliveredKey): Promise<void>
  /** Sorted by owner, and by channel. */
  list(tenant: Tenant, desk: AreaId): Promise<readonly Undelivered[]>
}
