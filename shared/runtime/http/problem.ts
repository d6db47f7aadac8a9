import type { DomainError, FieldError } from '#shared/domain/errors/domain-error.ts'
import { ERROR_TEXTS } from '#shared/domain/errors/error-codes.ts'
import type { Language } from './language.ts'
import { STATUS_OF } from './status-of.ts'

/** RFC 9457, with our code, the request to name when asking for help, and one entry per wrong field. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: string
  readonly instance: string
  readonly errors?: readonly Omit<FieldError, 'zh'>[]
  readonly params?: Readonly<Record<string, string | number>>
}

/** The caller's fault as a problem in his language. */
export function problemOf(error: DomainError, language: Language, requestId: string): Problem {
  return {
    type: `urn:wangge:problem:${error.code}`,
    title: sentenceOf(error, language),
    status: STATUS_OF[error.code],
    code: error.code,
    instance: `urn:wangge:request:${requestId}`,
    ...(error.fields.length > 0 && { errors: fieldErrorsIn(error.fields, language) }),
    ...(Object.keys(error.params).length > 0 && { params: error.params }),
  }
}

/** Our fault: says so, and what it means for the data. */
export function faultProblem(language: Language, requestId: string): Problem {
  const title =
    language === 'zh'
      ? '系统出错，无法确认是否已保存。请用同一 Idempotency-Key 重试：不会重复提交。'
      : 'Something failed on our side and we cannot say whether it was saved. Repeat with the same Idempotency-Key: nothing will be done twice.'
  return {
    type: 'urn:wangge:problem:fault',
    title,
    status: 500,
    code: 'fault',
    instance: `urn:wangge:request:${requestId}`,
  }
}

/** What is wrong with each field, in the caller's language. */
export const fieldErrorsIn = (fields: readonly FieldError[], language: Language): Omit<FieldError, 'zh'>[] =>
  fields.map(({ pointer, message, zh }) => ({ pointer, message: language === 'zh' ? zh : message }))

/** What a refusal says to a person. */
export const sentenceOf = (error: DomainError, language: Language): string =>
  fill(ERROR_TEXTS[error.code][language], error.params)

const fill = (text: string, params: DomainError['params']): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder))
