import { setTimeout as pause } from 'node:timers/promises'
import type { Rig } from '../rig/rig.ts'
import type { Book } from './book.ts'

export interface Asking {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Subject; absent: nobody's token. */
  readonly as?: string
  /** The reporter's follow-up code. */
  readonly code?: string
  /** JSON; a form goes as a form. */
  readonly body?: unknown
  readonly key?: string
}

export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

const TRIES = 10
const PAUSE_MS = 15

/** The HTTP API as a good client uses it: whatever is no answer, or an answer to come again, is sent again with its key. */
export function httpClient({ local }: Rig, book: Book) {
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (sub: string): Promise<string> => {
    const known = tokens.get(sub) ?? local.tokenFor(sub)
    tokens.set(sub, known)
    return known
  }

  return async (asking: Asking): Promise<Answer> => {
    for (let attempt = 1; ; attempt++) {
      const answer = await once(asking).catch(() => undefined)
      if (answer) book.answers.push(JSON.stringify(answer.body))
      const shown = `${asking.method} ${asking.path} as ${asking.as ?? (asking.code ? 'its reporter' : 'nobody')}`
      book.trace.push({ at: Date.now(), what: `${shown} → ${answer?.status ?? 'no answer'}` })
      if (answer?.status === 401) tokens.clear()
      if (answer && !isPassing(answer)) return answer
      if (attempt === TRIES) throw new Error(`${shown}: ${answer?.status ?? 'no answer'} ${TRIES} times`)
      await pause(PAUSE_MS * attempt)
    }
  }

  async function once({ method, path, as, code, body, key }: Asking): Promise<Answer> {
    const response = await fetch(new URL(path, local.url), {
      method,
      headers: {
        ...(as && { authorization: `Bearer ${await tokenOf(as)}` }),
        ...(code && { 'follow-up-code': code }),
        ...(body !== undefined && !(body instanceof URLSearchParams) && { 'content-type': 'application/json' }),
        ...(key && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { body: body instanceof URLSearchParams ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    // Open311 answers in rows.
    const [said] = text === '' ? [{}] : [JSON.parse(text)].flat()
    return { status: response.status, body: said }
  }
}

export type Ask = ReturnType<typeof httpClient>

const isPassing = ({ status, body }: Answer): boolean =>
  status >= 500 || status === 429 || status === 401 || (status === 409 && body.code === 'conflict')
