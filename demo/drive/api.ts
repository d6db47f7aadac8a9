import type { Local } from '#local/local.ts'
import { makeClient, type WanggeClient } from '../../clients/ts/make-client.ts'
import { patientFetch } from '../../clients/ts/patient-fetch.ts'
import { refusalOf } from '../../clients/ts/refusal-of.ts'

/** The HTTP API as a subject, with his token; without one as anybody. */
export type Api = (as?: string) => WanggeClient

const ATTEMPTS = 8
/** Well below the hour a token lives. */
const TOKEN_MS = 10 * 60_000

export function demoApi(local: Local): Api {
  const tokens = new Map<string, { token: Promise<string>; until: number }>()
  const common = { baseUrl: local.url, language: 'zh', fetch: patientFetch(ATTEMPTS) } as const

  function tokenOf(sub: string): Promise<string> {
    const known = tokens.get(sub)
    if (known && known.until > Date.now()) return known.token
    const token = local.tokenFor(sub)
    tokens.set(sub, { token, until: Date.now() + TOKEN_MS })
    return token
  }

  return as => makeClient({ ...common, ...(as !== undefined && { token: () => tokenOf(as) }) })
}

export class Refused extends Error {
  readonly status: number
  /** The problem's code, like `emergency`. */
  readonly code: string

  constructor(error: unknown, response: Response) {
    const { status, code, title } = refusalOf(error, response)
    super(`${new URL(response.url).pathname} answered ${status}: ${title}`)
    this.name = 'Refused'
    this.status = status
    this.code = code
  }
}

interface Called<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** What a 2xx says; throws Refused for the rest. */
export async function answered<Data>(call: Promise<Called<Data>>): Promise<Data> {
  const { data, error, response } = await call
  if (data === undefined) throw new Refused(error, response)
  return data
}

/** The header that makes a repeat the same command. */
export const keyed = (key: string) => ({ 'Idempotency-Key': key })
