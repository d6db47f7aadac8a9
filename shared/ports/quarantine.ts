import type { FieldError } from '#shared/domain/errors/domain-error.ts'

/** An intake message that could not be used, kept whole with the reason: it may hold personal data, hence the vault. */
export interface Quarantined {
  readonly messageId: string
  /** When SQS took it; RFC 3339. */
  readonly sentAt: string
  readonly senderId: string
  /** A code of ERROR_TEXTS or `sender.unknown`, `message.malformed`. */
  readonly reason: string
  /** In English, for operators. */
  readonly fields: readonly Omit<FieldError, 'zh'>[]
  readonly body: string
}

export interface Quarantine {
  /** Keeps it once, however often it is put. */
  put(message: Quarantined): Promise<void>
  /** Everything put aside of messages sent on that day (`2026-11-22`, UTC), in order. */
  list(day: string): Promise<readonly Quarantined[]>
}
