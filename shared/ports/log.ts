import type { LogCode } from '#shared/domain/log/log-codes.ts'

/** Ids and counts only: never a body, an event or a person. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

export interface Log {
  info(code: LogCode, fields?: LogFields): void
  error(code: LogCode, fields: LogFields, error: unknown): void
}
