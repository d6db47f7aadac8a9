import type { components } from './paths.ts'

type Problem = components['schemas']['Problem']

/** Any refusal in one shape: the API's own problem, or the gateway's bare message dressed as one. */
export interface Refusal {
  readonly status: number
  /** A code of the contract, or `gateway` where the gateway answered itself. */
  readonly code: Problem['code'] | 'gateway'
  readonly title: string
  readonly errors: readonly { readonly pointer: string; readonly message: string }[]
  /** What the sentence speaks of: ids, amounts. */
  readonly params?: Readonly<Record<string, string | number>>
  /** To name when asking for help. */
  readonly instance?: string
  /** Seconds to wait, where somebody said so. */
  readonly retryAfter?: number
}

/** What `error` of a call means; `response` is the same call's. */
export function refusalOf(error: unknown, response: Response): Refusal {
  const wait = secondsToWait(response.headers)
  const common = { status: response.status, ...(Number.isFinite(wait) && { retryAfter: wait }) }
  if (isProblem(error)) {
    const { code, title, errors = [], instance, params } = error
    return { ...common, code, title, errors, instance, ...(params && { params }) }
  }
  return { ...common, code: 'gateway', title: messageOf(error) ?? `HTTP ${response.status}`, errors: [] }
}

/** RFC 9110, 10.2.3: seconds, or a date, read by the answer's own clock where it has one: the device's may be wrong. NaN: neither. */
function secondsToWait(headers: Headers): number {
  const said = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(said)) return Number(said)
  // Date.parse would make a date of `-5` too.
  if (!said.endsWith('GMT')) return Number.NaN
  const from = Date.parse(headers.get('date') ?? '')
  return Math.max(0, (Date.parse(said) - (Number.isNaN(from) ? Date.now() : from)) / 1000)
}

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error

const messageOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
    ? error.message
    : undefined
