import { noAnswer, refused } from './api-error.ts'
import type { Posted, PostHeaders } from './posted.ts'

export interface Ask<Body> {
  readonly body: Body
  /** Idempotency-Key. */
  readonly key: string
  readonly token?: string | undefined
  readonly language: 'zh' | 'en'
  /** Follow-up code of the case, where its reporter acts. */
  readonly code?: string | undefined
  /** What this browser calls itself, where reports are limited per device. */
  readonly device?: string | undefined
}

const TIMEOUT_MS = 40_000

/** Posts what the outbox kept, to an address it kept. Needs no page, so that the service worker can use it. Throws ApiError. */
export async function post<Kind extends keyof Posted>(
  path: Posted[Kind]['path'],
  { body, token, ...said }: Ask<Posted[Kind]['body']>,
): Promise<Posted[Kind]['reply']> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...headersOf(said),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(error => {
    throw noAnswer(error)
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw refused(answer, response)
  return answer as Posted[Kind]['reply']
}

/** By assignment: only so the compiler holds an optional header's name against the contract. */
function headersOf({ key, language, code, device }: Omit<Ask<unknown>, 'body' | 'token'>): PostHeaders {
  const headers: PostHeaders = { 'Idempotency-Key': key, 'Accept-Language': language }
  if (code !== undefined) headers['Follow-Up-Code'] = code
  if (device !== undefined) headers['Wangge-Device'] = device
  return headers
}
