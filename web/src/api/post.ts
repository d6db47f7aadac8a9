import { noAnswer, refused } from './api-error.ts'

export interface Ask {
  readonly body: unknown
  /** Idempotency-Key. */
  readonly key: string
  readonly token?: string | undefined
  readonly language: 'zh' | 'en'
  /** Follow-up code of the case, where its reporter acts. */
  readonly code?: string | undefined
}

const TIMEOUT_MS = 40_000

/** Posts what the outbox kept, to an address it kept. Needs no page, so that the service worker can use it. Throws ApiError. */
export async function post<Reply>(path: string, { body, key, token, language, code }: Ask): Promise<Reply> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': language },
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(code !== undefined && { 'follow-up-code': code }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(error => {
    throw noAnswer(error)
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw refused(answer, response)
  return answer as Reply
}
