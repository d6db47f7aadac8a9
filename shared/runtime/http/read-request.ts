import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import * as z from 'zod'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import { type ClaimNames, callerOf } from './claims.ts'
import { languageOf } from './language.ts'
import type { ApiRequest, Route } from './route.ts'

/** The largest body our own code reads, in bytes: 256 KiB is what a queue message can hold and ample for words. */
export const BODY_LIMIT = 262_144

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Printable ASCII, as an HTTP header can carry it. */
const KEY = /^[\x21-\x7e]{8,128}$/

/** Checks everything about a request that does not need stored data. Throws DomainError with what was wrong. */
export function readRequest(
  event: APIGatewayProxyEventV2,
  route: Route,
  claimNames: ClaimNames,
): ApiRequest<unknown, unknown> {
  const params = decodeParams(event.pathParameters)
  const identity = identityOf(event, route, claimNames)
  const ifMatch = event.headers['if-match']
  const ifNoneMatch = event.headers['if-none-match']
  const followUpCode = event.headers['follow-up-code']
  return {
    ...identity,
    params,
    idempotencyKey: route.method === 'POST' ? idempotencyKey(event, route) : '',
    query: route.query ? parse(route.query, event.queryStringParameters ?? {}, '') : {},
    body: route.body ? parse(route.body, jsonBody(event), '') : undefined,
    ...(ifMatch !== undefined && { ifMatch }),
    ...(ifNoneMatch !== undefined && { ifNoneMatch }),
    ...(followUpCode !== undefined && { followUpCode }),
    language: languageOf(event.headers['accept-language']),
    source: sourceOf(event),
  }
}

/** Who asks, where. Throws not-found for no tenant and forbidden without a checked token. */
export const identityOf = (event: APIGatewayProxyEventV2, route: Route, claimNames: ClaimNames) =>
  route.audience === 'scoped' ? scoped(event, claimNames) : { tenant: publicTenant(decodeParams(event.pathParameters)) }

const Authorized = z.object({ authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }) }) })

/** The authorizer has checked the token; without its claims nobody is let in. */
function scoped(event: APIGatewayProxyEventV2, names: ClaimNames) {
  const context = Authorized.safeParse(event.requestContext)
  if (!context.success) throw new DomainError('forbidden', 'No checked token')
  const caller = callerOf(context.data.authorizer.jwt.claims, names)
  return { caller, tenant: caller.tenant }
}

/** The device is a random id the app made for itself and may forget: no fingerprint. */
function sourceOf({ requestContext, headers }: APIGatewayProxyEventV2): ApiRequest<unknown, unknown>['source'] {
  const device = headers['wangge-device']
  return { address: requestContext.http.sourceIp, ...(device !== undefined && UUID.test(device) && { device }) }
}

function publicTenant(params: Readonly<Record<string, string>>): Tenant {
  const tenant = Tenant.safeParse(params.tenant)
  if (!tenant.success) throw new DomainError('not-found', 'No such tenant')
  return tenant.data
}

function idempotencyKey({ headers }: APIGatewayProxyEventV2, { audience }: Route): string {
  const key = headers['idempotency-key']?.trim() ?? ''
  // Without a login the key is all that tells two senders apart: it must be one nobody else makes.
  if (!(audience === 'public' ? UUID : KEY).test(key)) throw new DomainError('key.missing', 'No usable Idempotency-Key')
  return key
}

/** Throws body.too-large, media-type or json.malformed. */
export function jsonBody(event: APIGatewayProxyEventV2): unknown {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8')
  if (bytes.length > BODY_LIMIT)
    throw new DomainError('body.too-large', 'Body too large', { params: { limit: BODY_LIMIT } })
  if (!/^application\/([\w.+-]+\+)?json(;|$)/i.test(event.headers['content-type'] ?? '')) {
    throw new DomainError('media-type', 'Not JSON')
  }
  return readJson(bytes.toString('utf8'))
}

function decodeParams(params: Readonly<Record<string, string | undefined>> | undefined): Record<string, string> {
  const decoded: Record<string, string> = {}
  for (const [name, value] of Object.entries(params ?? {})) {
    try {
      decoded[name] = decodeURIComponent(value ?? '')
    } catch {
      throw new DomainError('not-found', 'Undecodable path')
    }
  }
  return decoded
}
