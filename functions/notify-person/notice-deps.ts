import type { Robot } from '#shared/domain/notice/contact.ts'
import type { NoticeChannel } from '#shared/domain/notice/digest-id.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Digests } from '#shared/ports/digests.ts'
import type { Ids } from '#shared/ports/ids.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Metrics } from '#shared/ports/metrics.ts'
import type { NoticeSender } from '#shared/ports/notice-sender.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { UndeliveredList } from '#shared/ports/undelivered-list.ts'
import type { Vault } from '#shared/ports/vault.ts'

/** How each channel is sent by: an address of its own kind goes with each. */
export type Senders = { readonly [C in NoticeChannel]: NoticeSender<AddressOf[C]> }

export interface AddressOf {
  readonly email: string
  readonly robot: Robot
}

export interface NoticeDeps {
  readonly ledger: Pick<CaseLedger, 'load'>
  readonly registry: Registry
  /** Contacts, from the vault: read each time, so that no address outlives its change. */
  readonly contacts: Pick<Registry, 'get'>
  readonly vault: Pick<Vault, 'get'>
  readonly digests: Digests
  readonly undelivered: UndeliveredList
  readonly senders: Senders
  /** Of the site, without a slash at the end. */
  readonly origin: string
  readonly ids: Ids
  readonly clock: Clock
  readonly metrics: Metrics
  readonly log: Log
}
