import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Person } from './person.ts'
import type { SigningKey } from './signing-key.ts'

/** A working day, so that nobody is logged out in the middle of a trial. */
export const TOKEN_SECONDS = 12 * 3600

export interface TokenMaker {
  accessToken(person: Person, scopes?: readonly string[]): Promise<string>
  idToken(person: Person, nonce: string | undefined): Promise<string>
}

interface TokenOptions {
  readonly issuer: string
  readonly audience: string
  readonly key: Promise<SigningKey>
  /** Virtual ms: a token is valid in the time the stack lives in. */
  readonly now: () => number
}

export function createTokenMaker({ issuer, audience, key, now }: TokenOptions): TokenMaker {
  const sign = async (claims: Record<string, unknown>, person: Person): Promise<string> => {
    const { kid, privateKey } = await key
    const seconds = Math.floor(now() / 1000)
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
      .setIssuer(issuer)
      .setSubject(person.sub)
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + TOKEN_SECONDS)
      .setJti(randomUUID())
      .sign(privateKey)
  }
  return {
    accessToken: (person, scopes = person.scopes) =>
      sign(
        {
          token_use: 'access',
          client_id: audience,
          scope: scopes.join(' '),
          name: person.name,
          wangge_tenant: person.tenant,
          wangge_roles: person.roles,
          ...(person.agency ? { wangge_agency: person.agency } : {}),
          ...(person.area ? { wangge_area: person.area } : {}),
        },
        person,
      ),
    idToken: (person, nonce) =>
      sign({ token_use: 'id', name: person.name, ...(nonce === undefined ? {} : { nonce }) }, person),
  }
}
