import createClient, { type Client, type Middleware } from 'openapi-fetch'
import type { paths } from './paths.ts'

export interface ClientOptions {
  /** Where the deployment lives, without a path; empty: the page's own origin. */
  readonly baseUrl: string
  /** Asked before every request; undefined sends none. */
  readonly token?: () => string | undefined | Promise<string | undefined>
  readonly language?: 'zh' | 'en'
  readonly fetch?: (request: Request) => Promise<Response>
}

/** The HTTP API with its types. Every POST takes an Idempotency-Key (new-key.ts): kept for a repeat, it does nothing twice. */
export function makeClient({ baseUrl, token, language, fetch }: ClientOptions): Client<paths> {
  const client = createClient<paths>({ baseUrl, ...(fetch && { fetch }) })
  const headers: Middleware = {
    async onRequest({ request }) {
      const bearer = await token?.()
      if (bearer !== undefined) request.headers.set('authorization', `Bearer ${bearer}`)
      if (language && !request.headers.has('accept-language')) request.headers.set('accept-language', language)
      return request
    },
  }
  client.use(headers)
  return client
}

export type WanggeClient = Client<paths>
