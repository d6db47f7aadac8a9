import { setTimeout as pause } from 'node:timers/promises'
import type { Local } from '#local/local.ts'

export interface ApiCall {
  /** Subject whose token is shown; absent: nobody's. */
  readonly as?: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The HTTP API as any client uses it. Answers what a 2xx says; throws Refused for the rest. */
export type Api = (call: ApiCall) => Promise<unknown>

export class Refused extends Error {
  readonly status: number
  /** The problem's code, like `emergency`. */
  readonly code: string | undefined

  constructor({ method, path }: ApiCall, status: number, body: string) {
    super(`${method} ${path} answered ${status}: ${body.slice(0, 300)}`)
    this.name = 'Refused'
    this.status = status
    this.code = /"code":"(\w+)"/.exec(body)?.[1]
  }
}

const ATTEMPTS = 8
const AGAIN = new Set([429, 500, 502, 503, 504])
/** Well below the hour a token lives. */
const TOKEN_MS = 10 * 60_000

export function demoApi(local: Local): Api {
  const tokens = new Map<string, { token: Promise<string>; until: number }>()

  function tokenOf(sub: string): Promise<string> {
    const known = tokens.get(sub)
    if (known && known.until > Date.now()) return known.token
    const token = local.tokenFor(sub)
    tokens.set(sub, { token, until: Date.now() + TOKEN_MS })
    return token
  }

  return async function call(asked) {
    const { as, method, path, body, key, headers } = asked
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(new URL(path, local.url), {
        method,
        headers: {
          'accept-language': 'zh',
          ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(key && { 'idempotency-key': key }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (response.ok) return JSON.parse(text)
      // The same key again: whatever happened before happens once.
      if (!AGAIN.has(response.status) || attempt === ATTEMPTS) throw new Refused(asked, response.status, text)
      await pause(50 * 2 ** attempt)
    }
  }
}
