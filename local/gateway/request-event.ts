import type { IncomingMessage } from 'node:http'
import type { HttpApiModel } from '../template/model.ts'
import { decodePath, type RouteMatch } from './match-route.ts'
import { queryStringParameters } from './query-string.ts'
import { eventBody } from './read-body.ts'
import { eventHeaders } from './request-headers.ts'

export interface JwtContext {
  readonly claims: Readonly<Record<string, string>>
  readonly scopes: readonly string[] | null
}

export interface EventParts {
  readonly api: HttpApiModel
  readonly account: string
  readonly request: IncomingMessage
  readonly match: RouteMatch
  readonly body: Buffer
  readonly jwt?: JwtContext
  readonly requestId: string
  /** Virtual time in ms. */
  readonly now: number
}

/** API Gateway's event for a Lambda proxy integration of an HTTP API, payload format 2.0. */
export function requestEvent(parts: EventParts): Record<string, unknown> {
  const { api, request, match, now } = parts
  const { path, query } = splitTarget(request.url ?? '/')
  const { headers, cookies } = eventHeaders(request.rawHeaders)
  const sourceIp = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const parameters = queryStringParameters(query)
  const rawPath = decodedPath(path)
  const domainName = (headers.host ?? '').replace(/:\d+$/, '')
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath,
    rawQueryString: query,
    ...(cookies ? { cookies } : {}),
    headers: {
      ...headers,
      'x-amzn-trace-id': headers['x-amzn-trace-id'] ?? `Root=1-${hex(now / 1000, 8)}-${hex(now, 24)}`,
      'x-forwarded-for': headers['x-forwarded-for'] ? `${headers['x-forwarded-for']}, ${sourceIp}` : sourceIp,
      'x-forwarded-port': headers['x-forwarded-port'] ?? String(request.socket.localPort ?? 443),
      'x-forwarded-proto': headers['x-forwarded-proto'] ?? 'http',
    },
    ...(parameters ? { queryStringParameters: parameters } : {}),
    requestContext: {
      accountId: parts.account,
      apiId: api.id,
      ...(parts.jwt ? { authorizer: { jwt: parts.jwt } } : {}),
      domainName,
      domainPrefix: domainName.split('.')[0],
      http: {
        method: request.method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: parts.requestId,
      routeKey: match.route.routeKey,
      stage: api.stage,
      time: commonLogTime(now),
      timeEpoch: now,
    },
    ...(match.pathParameters ? { pathParameters: match.pathParameters } : {}),
    ...eventBody(parts.body, headers['content-type']),
  }
}

export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf('?')
  return at === -1 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) }
}

/** An HTTP API hands `rawPath` on decoded, and cuts it at a decoded `?`; REST APIs and function URLs do neither. */
function decodedPath(path: string): string {
  return decodePath(path).split('?')[0] ?? ''
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `12/Mar/2020:19:03:58 +0000` */
function commonLogTime(now: number): string {
  const iso = new Date(now).toISOString()
  return `${iso.slice(8, 10)}/${MONTHS[Number(iso.slice(5, 7)) - 1]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`
}

function hex(value: number, length: number): string {
  return Math.floor(value).toString(16).padStart(length, '0').slice(-length)
}
