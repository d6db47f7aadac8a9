import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { Local } from '#local/local.ts'
import { sampleJpeg } from '#shared/domain/photo/sample-photos.ts'
import { uuid7 } from './uuid7.ts'

export interface Call {
  /** Whose token is shown; absent: nobody's. */
  readonly as?: string
  readonly body?: unknown
  /** Instead of `body`: exactly these bytes. */
  readonly raw?: string
  /** Idempotency-Key; absent: a new one on POST. `null`: none at all. */
  readonly key?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

export interface Api {
  get(path: string, call?: Call): Promise<Answer>
  post(path: string, call?: Call): Promise<Answer>
  /** Submits a report; throws unless it was taken. */
  report(input: unknown, as?: string, key?: string): Promise<Receipt>
  /** One action of a desk on a case. */
  desk(number: string, action: string, as: string, body?: unknown): Promise<Answer>
  /** Uploads a small real photo, or these bytes as one, through a presigned form. */
  photo(as?: string, jpeg?: Uint8Array): Promise<string>
}

export const Receipt = z.looseObject({ number: z.string(), caseId: z.string(), code: z.string() })
export type Receipt = z.infer<typeof Receipt>
const Ticket = z.looseObject({ url: z.string(), fields: z.record(z.string(), z.string()) })

/** The HTTP API as clients see it: any status is an answer. */
export function apiOf(local: Pick<Local, 'url' | 'tokenFor'>): Api {
  async function send(method: string, path: string, { as, body, raw, key, headers }: Call): Promise<Answer> {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await fetch(`${local.url}${path}`, {
      method,
      headers: {
        ...(sent !== undefined && { 'content-type': 'application/json' }),
        ...(method === 'POST' && key !== null && { 'idempotency-key': key ?? randomUUID() }),
        ...(as && { authorization: `Bearer ${await local.tokenFor(as)}` }),
        ...headers,
      },
      ...(sent !== undefined && { body: sent }),
    })
    return { status: response.status, headers: response.headers, body: JSON.parse((await response.text()) || '{}') }
  }
  const get: Api['get'] = (path, call = {}) => send('GET', path, call)
  const post: Api['post'] = (path, call = {}) => send('POST', path, call)
  return {
    get,
    post,
    async report(input, as, key) {
      const call = { body: input, ...(key && { key }), ...(as && { as }) }
      const { status, body } = await post(as ? '/api/reports' : '/api/t/xihu/reports', call)
      if (status !== 201) throw new Error(`The report was answered ${status}: ${JSON.stringify(body)}`)
      return Receipt.parse(body)
    },
    desk: (number, action, as, body = {}) => post(`/api/desk/cases/${number}/${action}`, { as, body }),
    async photo(as, jpeg = sampleJpeg()) {
      const photoId = uuid7()
      const path = as ? '/api/photos' : '/api/t/xihu/photos'
      const { url, fields } = Ticket.parse(
        (await post(path, { ...(as && { as }), body: { photoId, contentType: 'image/jpeg' } })).body,
      )
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      form.append('file', new Blob([Uint8Array.from(jpeg)], { type: 'image/jpeg' }))
      const uploaded = await fetch(url, { method: 'POST', body: form })
      if (!uploaded.ok) throw new Error(`The upload was answered ${uploaded.status}: ${await uploaded.text()}`)
      return photoId
    },
  }
}
