import type { UndeliveredReason } from '#shared/domain/notice/undelivered.ts'

export interface OutgoingNotice {
  /** The same for a repeat: what receivers know it by, where their protocol has a place for it. */
  readonly id: string
  readonly subject: string
  readonly text: string
  /** RFC 3339. */
  readonly at: string
}

/** `refused`: trying again would not help. `later`: it might. */
export type Sending =
  | { readonly outcome: 'sent' | 'later' }
  | { readonly outcome: 'refused'; readonly reason: UndeliveredReason }

/** One way to reach people. Answers what became of it; throws only for faults of our own. */
export interface NoticeSender<Address> {
  send(address: Address, notice: OutgoingNotice): Promise<Sending>
}
