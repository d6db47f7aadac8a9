import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createAuthorizationCodes } from './authorization-codes.ts'
import { type Answer, ISSUER_ROUTES, type IssuerState } from './issuer-routes.ts'
import { OAuthError } from './oauth-error.ts'
import type { Person } from './person.ts'
import { openSigningKey } from './signing-key.ts'
import { createTokenMaker } from './tokens.ts'

export interface Issuer {
  readonly url: string
  readonly audience: string
  /** An access token for a ready person, without a browser. `scopes` narrows what the person may do. */
  tokenFor(sub: string, scopes?: readonly string[]): Promise<string>
  stop(): Promise<void>
}

export interface IssuerOptions {
  readonly people: readonly Person[]
  readonly audience: string
  readonly dataDir?: string
  readonly port: number
  /** Virtual ms. */
  readonly now: () => number
}

/**
 * A small OpenID Connect issuer for one machine: code flow with PKCE, RS256, one login page. Our own instead of a full
 * provider, because that one brings sessions, interactions and half a second of loading for what a few screens need here;
 * a deployment uses a real issuer and nothing of this.
 */
export async function startIssuer(options: IssuerOptions): Promise<Issuer> {
  const { people, audience, now } = options
  // Not awaited: a new key takes a tenth of a second, and nobody needs it while the rest starts.
  const key = openSigningKey(options.dataDir)
  key.catch(() => undefined)
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const tokens = createTokenMaker({ issuer, audience, key, now })
  const state: IssuerState = { issuer, audience, people, key, tokens, codes: createAuthorizationCodes() }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, headers, body } = await answer(request, state).catch(refusal)
    response.writeHead(status, {
      ...headers,
      // The web app fetches discovery, keys and tokens from another origin; no cookie is involved.
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type',
      'access-control-allow-methods': 'GET, POST',
    })
    response.end(body)
  }

  return {
    url: issuer,
    audience,
    async tokenFor(sub, scopes) {
      const person = people.find(each => each.sub === sub)
      if (person) return tokens.accessToken(person, scopes)
      throw new Error(`There is no ready person ${sub}. There are: ${people.map(each => each.sub).join(', ')}`)
    },
    async stop() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(request: IncomingMessage, state: IssuerState): Promise<Answer> {
  if (request.method === 'OPTIONS') return { status: 204 }
  const url = new URL(request.url ?? '/', state.issuer)
  const route = ISSUER_ROUTES[`${request.method} ${url.pathname}`]
  if (!route) return { status: 404, body: 'Not found' }
  return route(request.method === 'POST' ? new URLSearchParams(await text(request)) : url.searchParams, state)
}

function refusal(error: unknown): Answer {
  const [code, description] =
    error instanceof OAuthError ? [error.code, error.message] : ['server_error', 'The issuer failed.']
  return {
    status: error instanceof OAuthError ? 400 : 500,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: code, error_description: description }),
  }
}
