import type { Answer } from './answer.ts'

export interface Complaint {
  /** The HTTP status as GeoReport v2 says it: 404 what does not exist, 403 the key, 400 everything else. */
  readonly code: number
  readonly description: string
}

/** Why an Open311 request was not done; several reasons at once are allowed. Nothing was written. */
export class Open311Refusal extends Error {
  readonly complaints: readonly Complaint[]
  readonly retryAfter: number | undefined

  constructor(complaints: readonly Complaint[], retryAfter?: number) {
    super(complaints.map(({ description }) => description).join('; '))
    this.name = 'Open311Refusal'
    this.complaints = complaints
    this.retryAfter = retryAfter
  }

  get status(): number {
    return this.complaints[0]?.code ?? 400
  }
}

export const refuse = (code: number, description: string): Open311Refusal => new Open311Refusal([{ code, description }])

export const errorAnswer = (complaints: readonly Complaint[]): Answer => ({
  root: 'errors',
  item: 'error',
  rows: complaints.map(({ code, description }) => ({ code, description })),
})
