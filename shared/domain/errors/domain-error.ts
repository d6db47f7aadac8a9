import type { ErrorCode } from './error-codes.ts'

/** One wrong field of an input: an RFC 6901 JSON Pointer and what is wrong there, in English and in Chinese. */
export interface FieldError {
  readonly pointer: string
  readonly message: string
  readonly zh: string
}

export interface DomainErrorDetails {
  readonly cause?: unknown
  /** Values the public sentence names (error-codes.ts); never words or contacts of a person. */
  readonly params?: Readonly<Record<string, string | number>>
  readonly fields?: readonly FieldError[]
}

/** The caller's fault, with a code from the closed list. Anything else that is thrown is ours: a 500 or a failed record. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly params: Readonly<Record<string, string | number>>
  readonly fields: readonly FieldError[]

  constructor(code: ErrorCode, message: string, details: DomainErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.name = 'DomainError'
    this.code = code
    this.params = details.params ?? {}
    this.fields = details.fields ?? []
  }
}
