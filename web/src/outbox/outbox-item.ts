import type { Problem } from '../api/api-error.ts'
import type { Posted } from '../api/posted.ts'
import type { ReportForm } from './report-form.ts'

/**
 * Something a person wants done, kept on the device until the server has answered for it. `refused`: the server said why
 * and that nothing was saved. `sending` without a sender is a page that was closed meanwhile: it is sent again, with the
 * same key, and done once.
 */
export type OutboxItem = ReportItem | ActionItem

export interface ReportItem extends Kept, Pick<Posted['report'], 'path' | 'body'> {
  readonly kind: 'report'
}

export interface ActionItem extends Kept, Pick<Posted['action'], 'path' | 'body'> {
  readonly kind: 'action'
  /** The case it is about; absent in what an earlier version kept. */
  readonly number?: string
}

interface Kept {
  /** UUIDv7: the Idempotency-Key. */
  readonly id: string
  readonly state: 'draft' | 'queued' | 'sending' | 'sent' | 'refused'
  /** Whose; absent: nobody signed in. */
  readonly sub?: string
  readonly language: 'zh' | 'en'
  /** The reporter's credential, for what only he may do. */
  readonly code?: string
  readonly photosPath: Posted['photo']['path']
  /** Photos that must be there before it can be sent. */
  readonly photos: readonly string[]
  /** What it is about, for lists. */
  readonly title: string
  /** What was typed, to go on with a draft or to correct what was refused. */
  readonly form?: ReportForm
  readonly createdAt: number
  readonly attempts: number
  /** Not to be tried before. */
  readonly nextAt: number
  /** Why it still waits. */
  readonly waiting?: 'network' | 'login' | 'server' | undefined
  readonly problem?: Problem
  /** The server's answer to a report. */
  readonly receipt?: Pick<Posted['report']['reply'], 'number' | 'code'>
}

/** All that are kept for it, chosen for a draft too. */
export const photosOf = ({ photos, form }: OutboxItem): readonly string[] => [
  ...new Set([...photos, ...(form?.photos ?? []), ...(form?.after ?? [])]),
]

/** Only what certainly never arrived may be changed: a lost answer may hide a success. */
export const mayEdit = ({ state, attempts }: OutboxItem): boolean =>
  state === 'draft' || state === 'refused' || (state === 'queued' && attempts === 0)
