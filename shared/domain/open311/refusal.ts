import type { BothNames } from '../registry/names.ts'
import type { Answer } from './answer.ts'

export interface Complaint {
  /** The HTTP status as GeoReport v2 says it: 404 what does not exist, 403 the key, 400 everything else. */
  readonly code: number
  readonly description: BothNames
}

/** Why an Open311 request was not done; several reasons at once are allowed. Nothing was written. */
export class Open311Refusal extends Error {
  readonly complaints: readonly Complaint[]
  readonly retryAfter: number | undefined

  constructor(complaints: readonly Complaint[], retryAfter?: number) {
    super(complaints.map(({ description }) => description.en).join('; '))
    this.name = 'Open311Refusal'
    this.complaints = complaints
    this.retryAfter = retryAfter
  }

  get status(): number {
    return this.complaints[0]?.code ?? 400
  }
}

export const refuse = (code: number, description: BothNames): Open311Refusal =>
  new Open311Refusal([{ code, description }])

export const errorAnswer = (complaints: readonly Complaint[], language: keyof BothNames): Answer => ({
  root: 'errors',
  item: 'error',
  rows: complaints.map(({ code, description }) => ({ code, description: description[language] })),
})
