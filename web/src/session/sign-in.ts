import { config } from '../app/config.ts'
import { flush } from '../outbox/outbox.ts'
import { discover, keepSession } from './session.ts'
import { sessionOf } from './session-of.ts'

const KEPT = 'wangge.sign-in'
const SCOPES = 'openid wangge/report wangge/task wangge/desk wangge/supervise wangge/registry'

interface Attempt {
  readonly state: string
  readonly verifier: string
  readonly back: string
}

const redirectUri = (): string => `${location.origin}/signed-in`

/** Leaves for the issuer's page and comes back to where one is now. Code flow with PKCE (RFC 7636). */
export async function signIn(back = `${location.pathname}${location.search}`): Promise<void> {
  const { authorization_endpoint } = await discover()
  const attempt: Attempt = { state: random(), verifier: random(), back }
  sessionStorage.setItem(KEPT, JSON.stringify(attempt))
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(attempt.verifier))
  const query = new URLSearchParams({
    ...{ response_type: 'code', client_id: config.value.clientId, redirect_uri: redirectUri(), scope: SCOPES },
    ...{ state: attempt.state, code_challenge: base64url(new Uint8Array(challenge)), code_challenge_method: 'S256' },
  })
  location.assign(`${authorization_endpoint}?${query}`)
}

/** At the address the issuer sends back to: gives where the person came from. Throws when the answer is not to our question. */
export async function finishSignIn(query: URLSearchParams): Promise<string> {
  const kept = sessionStorage.getItem(KEPT)
  sessionStorage.removeItem(KEPT)
  const attempt = kept === null ? undefined : (JSON.parse(kept) as Attempt)
  const code = query.get('code')
  if (!attempt || !code || query.get('state') !== attempt.state) throw new Error(query.get('error') ?? 'state')
  const { token_endpoint } = await discover()
  const response = await fetch(token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'authorization_code', code, redirect_uri: redirectUri() },
      ...{ client_id: config.value.clientId, code_verifier: attempt.verifier },
    }),
  })
  if (!response.ok) throw new Error(`token ${response.status}`)
  const { access_token, expires_in = 3600 } = (await response.json()) as { access_token: string; expires_in?: number }
  await keepSession(sessionOf(access_token, Date.now() + expires_in * 1000, config.value.claims))
  void flush({ hope: true })
  return attempt.back
}

const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)))

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
