import type { IncomingHttpHeaders } from 'node:http'
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as z from 'zod'
import type { JwtModel } from '../template/model.ts'
import { type GatewayResponse, gatewayError } from './gateway-error.ts'
import { goText } from './go-text.ts'
import type { JwtContext } from './request-event.ts'

export type Authorization = { readonly jwt: JwtContext } | { readonly refused: GatewayResponse }

export type JwtAuthorizer = (jwt: JwtModel, headers: IncomingHttpHeaders, query: string) => Promise<Authorization>

const Discovery = z.object({ jwks_uri: z.string() })

/**
 * The HTTP API's JWT authorizer: RS256 only, then iss, aud (client_id only when aud is absent), exp, nbf, iat and one of
 * the route's scopes (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html). Times
 * are judged by `now`, virtual ms.
 */
export function createJwtAuthorizer(now: () => number): JwtAuthorizer {
  const keys = new Map<string, Promise<JWTVerifyGetKey>>()

  function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
    const known = keys.get(issuer) ?? discoverKeys(issuer)
    keys.set(issuer, known)
    known.catch(() => keys.delete(issuer))
    return known
  }

  return async (jwt, headers, query) => {
    const token = findToken(jwt.identitySource, headers, new URLSearchParams(query))
    if (!token) return { refused: gatewayError(401, { 'www-authenticate': 'Bearer' }) }
    let claims: JWTPayload
    try {
      claims = await verify(token, jwt, await keysOf(jwt.issuer), now())
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error
      return { refused: challenge(401, jwt.scopes, 'invalid_token', describe(error)) }
    }
    const granted = scopesOf(claims)
    if (jwt.scopes.length > 0 && !jwt.scopes.some(scope => granted.includes(scope)))
      return { refused: challenge(403, jwt.scopes, 'insufficient_scope') }
    const text = Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, goText(value)]))
    return { jwt: { claims: text, scopes: jwt.scopes.length > 0 ? jwt.scopes : null } }
  }
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  return createRemoteJWKSet(new URL(Discovery.parse(await response.json()).jwks_uri))
}

async function verify(token: string, jwt: JwtModel, keys: JWTVerifyGetKey, now: number): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, keys, {
    issuer: jwt.issuer,
    algorithms: ['RS256'],
    currentDate: new Date(now),
    requiredClaims: ['exp'],
  })
  const audiences = payload.aud === undefined ? [payload.client_id] : [payload.aud].flat()
  if (!audiences.some(audience => typeof audience === 'string' && jwt.audience.includes(audience)))
    throw new errors.JWTClaimValidationFailed('wrong audience', payload, 'aud', 'check_failed')
  if (typeof payload.iat === 'number' && payload.iat > Math.ceil(now / 1000))
    throw new errors.JWTClaimValidationFailed('issued in the future', payload, 'iat', 'check_failed')
  return payload
}

function findToken(
  sources: readonly string[],
  headers: IncomingHttpHeaders,
  query: URLSearchParams,
): string | undefined {
  for (const source of sources) {
    const [, kind, name = ''] = /^\$request\.(header|querystring)\.(.+)$/.exec(source) ?? []
    const value = kind === 'header' ? headers[name.toLowerCase()] : query.get(name)
    // The token may stand alone or after `Bearer`.
    if (typeof value === 'string' && value !== '') return value.replace(/^Bearer\s+/i, '')
  }
  return undefined
}

function scopesOf(claims: JWTPayload): string[] {
  const written = claims.scope ?? claims.scp
  if (Array.isArray(written)) return written.map(String)
  return typeof written === 'string' ? written.split(' ') : []
}

function describe(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'the token has expired'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'the token does not have a valid audience'
    if (error.claim === 'iss') return 'the token does not have a valid issuer'
    if (error.claim === 'nbf' || error.claim === 'iat') return 'the token is not valid yet'
    return 'the token has invalid claims'
  }
  return 'the token is invalid'
}

function challenge(status: 401 | 403, scopes: readonly string[], error: string, description?: string): GatewayResponse {
  const parts = [`scope="${scopes.join(' ')}"`, `error="${error}"`]
  if (description) parts.push(`error_description="${description}"`)
  return gatewayError(status, { 'www-authenticate': `Bearer ${parts.join(' ')}` })
}
