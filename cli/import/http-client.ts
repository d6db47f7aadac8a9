import { setTimeout as pause } from 'node:timers/promises'
import type { ApiAnswer, ApiCall, ApiClient } from './api-client.ts'

const ATTEMPTS = 6
/** What the gateway and the functions say when there is too much at once or something fails on the way. */
const AGAIN = new Set([429, 500, 502, 503, 504])

/** An ApiClient over HTTP. `token` is asked for every attempt, so that a long import outlives one token. Repeats are safe: the key stays. */
export function httpClient(baseUrl: string, token: () => Promise<string>): ApiClient {
  return async call => {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await once(call)
        if (!AGAIN.has(answer.status) || attempt === ATTEMPTS) return answer
      } catch (error) {
        if (attempt === ATTEMPTS) throw new Error(`${baseUrl} cannot be reached`, { cause: error })
      }
      await pause(Math.random() * Math.min(10_000, 200 * 2 ** attempt))
    }
  }

  async function once({ method, path, body, idempotencyKey }: ApiCall): Promise<ApiAnswer> {
    const response = await fetch(new URL(path, baseUrl), {
      method,
      headers: {
        authorization: `Bearer ${await token()}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: parsed(text), headers: Object.fromEntries(response.headers) }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
