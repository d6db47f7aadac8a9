import { createHash, randomBytes } from 'node:crypto'
import * as z from 'zod'
import { OAuthError } from './oauth-error.ts'
import type { Person } from './person.ts'

/** The authorization request of a public client: code flow with PKCE (S256) and nothing else. */
export const AuthorizationRequest = z.looseObject({
  response_type: z.literal('code'),
  client_id: z.string().min(1),
  redirect_uri: z.url().refine(isOnThisMachine, 'must be on this machine (127.0.0.1 or localhost)'),
  code_challenge: z.string().min(43),
  code_challenge_method: z.literal('S256'),
  scope: z.string().default('openid'),
  state: z.string().optional(),
  nonce: z.string().optional(),
})
export type AuthorizationRequest = z.infer<typeof AuthorizationRequest>

export const TokenRequest = z.looseObject({
  grant_type: z.literal('authorization_code'),
  code: z.string(),
  redirect_uri: z.string(),
  client_id: z.string(),
  code_verifier: z.string(),
})

interface Grant {
  readonly request: AuthorizationRequest
  readonly person: Person
}

export interface AuthorizationCodes {
  issue(grant: Grant): string
  /** A code is good once, for the client, address and verifier it was made for. */
  redeem(request: z.infer<typeof TokenRequest>): Grant
}

const CODE_LIVES_MS = 60_000

export function createAuthorizationCodes(): AuthorizationCodes {
  const grants = new Map<string, Grant>()
  return {
    issue(grant) {
      const code = randomBytes(32).toString('base64url')
      grants.set(code, grant)
      setTimeout(() => grants.delete(code), CODE_LIVES_MS).unref()
      return code
    },
    redeem(request) {
      const grant = grants.get(request.code)
      grants.delete(request.code)
      const challenge = createHash('sha256').update(request.code_verifier).digest('base64url')
      const good =
        grant?.request.redirect_uri === request.redirect_uri &&
        grant.request.client_id === request.client_id &&
        grant.request.code_challenge === challenge
      if (!grant || !good)
        throw new OAuthError('invalid_grant', 'The code is unknown, used, expired or not for this client.')
      return grant
    },
  }
}

/** A token must not be sent off the machine by a crafted link. */
export function isOnThisMachine(address: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(URL.parse(address)?.hostname ?? '')
}
