import type { Commit } from '#shared/domain/case/commit.ts'
import type { Book } from '../drive/book.ts'
import type { Fault } from '../fault/fault.ts'

export interface SentMail {
  /** The same for a repeat. */
  readonly id: string
  readonly to: string
  readonly text: string
}

export type Item = Readonly<Record<string, unknown>>

/** All there is to judge a run by: what was seen from outside, and everything that is stored. */
export interface Evidence {
  readonly book: Book
  /** Every case's commits in order of seq, by `tenant#caseId`. */
  readonly ledger: ReadonlyMap<string, readonly Commit[]>
  readonly ledgerItems: readonly Item[]
  readonly views: readonly Item[]
  /** Views that were newer when looked at before. */
  readonly wentBack: readonly string[]
  /** What the indexes of the views hold. */
  readonly worklist: readonly Item[]
  readonly timers: readonly Item[]
  readonly vault: readonly Item[]
  readonly quarantine: readonly Item[]
  /** Messages at the ends so far, by the queue's short name. */
  readonly queues: ReadonlyMap<string, readonly string[]>
  readonly logs: readonly string[]
  /** What went out to people in this run. */
  readonly mails: readonly SentMail[]
  /** Queues somebody reads in which something still waits, is in flight or delayed. */
  readonly busyQueues: readonly string[]
  /** RFC 3339, on the rig's clock. */
  readonly now: string
  readonly faults: readonly Fault[]
  /** Dead-letter queues without an alarm in the template. */
  readonly unwatched: readonly string[]
}
