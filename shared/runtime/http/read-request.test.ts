import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { ErrorCode } from '#shared/domain/errors/error-codes.ts'
import { anyText } from '#test/support/any-text.ts'
import { BODY_LIMIT, readRequest } from './read-request.ts'
import { publicRoute, type Route, scopedRoute } from './route.ts'

const names = { CLAIM_TENANT: 'tenant', CLAIM_ROLES: 'roles', CLAIM_AGENCY: 'agency', CLAIM_AREA: 'area' }
const UUID = '01939d3c-8f00-7000-8000-000000000001'
function post(audience: Route['audience']): Route {
  const definition = {
    method: 'POST' as const,
    path: '/api/x/{number}',
    summary: 'x',
    body: z.strictObject({ 'a/b~c': z.array(z.strictObject({ count: z.int() })) }),
    query: z.strictObject({ limit: z.coerce.number().optional() }),
    reply: z.object({}),
    handle: async () => ({ status: 200, body: {} }),
  }
  return audience === 'public' ? publicRoute(definition) : scopedRoute(definition)
}

interface Sent {
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly isBase64Encoded?: boolean
  readonly claims?: Record<string, unknown> | undefined
  readonly path?: Record<string, string>
  readonly query?: Record<string, string>
}
const headers = { 'idempotency-key': UUID, 'content-type': 'application/json' }
const body = '{"a/b~c":[{"count":1}]}'

function read(sent: Sent = {}, audience: Route['audience'] = 'scoped') {
  const { claims = { sub: 'p-1', tenant: 'xihu' }, path = { number: '7K4QM', tenant: 'xihu' }, query } = sent
  const event = {
    headers,
    body,
    isBase64Encoded: false,
    pathParameters: path,
    ...(query && { queryStringParameters: query }),
    requestContext: {
      http: { sourceIp: '192.0.2.1' },
      ...(!('claims' in sent && sent.claims === undefined) && { authorizer: { jwt: { claims } } }),
    },
    ...sent,
  }
  return readRequest(event as unknown as APIGatewayProxyEventV2, post(audience), names)
}
const refused = (code: ErrorCode, sent: Sent, audience: Route['audience'] = 'scoped') =>
  expect(() => read(sent, audience)).toThrow(expect.objectContaining({ name: 'DomainError', code }))

test('a usable request is read whole', () => {
  const sent = { headers: { ...headers, 'if-match': '"3"', 'accept-language': 'zh' }, query: { limit: '5' } }
  expect(read(sent)).toEqual({
    caller: { tenant: 'xihu', sub: 'p-1', roles: [] },
    tenant: 'xihu',
    params: { number: '7K4QM', tenant: 'xihu' },
    idempotencyKey: UUID,
    query: { limit: 5 },
    body: { 'a/b~c': [{ count: 1 }] },
    ifMatch: '"3"',
    language: 'zh',
    source: { address: '192.0.2.1' },
  })
})

test('a public request has its tenant from the path and nobody behind it, whatever token comes along', () => {
  const { caller, tenant } = read({ path: { tenant: 'other' } }, 'public')
  expect([caller, tenant]).toEqual([undefined, 'other'])
  refused('not-found', { path: { tenant: 'NO#' } }, 'public')
  refused('not-found', { path: {} }, 'public')
})

test('a scoped request takes the tenant from the token, never from the path', () => {
  expect(read({ path: { tenant: 'other' } }).tenant).toBe('xihu')
  refused('forbidden', { claims: undefined })
})

test('a device is what the app calls itself; what is no UUID counts as absent and costs nobody his report', () => {
  const sourceOf = (device: string) => read({ headers: { ...headers, 'wangge-device': device } }).source
  expect(sourceOf(UUID)).toEqual({ address: '192.0.2.1', device: UUID })
  for (const device of ['', 'my phone', `${UUID}0`, '13800000000'])
    expect(sourceOf(device)).toEqual({ address: '192.0.2.1' })
})

describe('Idempotency-Key', () => {
  const keyed = (key: string): Sent => ({ headers: { ...headers, 'idempotency-key': key } })
  test('without one nothing is done', () => {
    refused('key.missing', { headers: { 'content-type': 'application/json' } })
    for (const key of ['', '   ', 'short', 'with space inside', 'x'.repeat(129), '键键键键键键键键'])
      refused('key.missing', keyed(key))
  })
  test('with a login any printable one will do, without one only a UUID', () => {
    expect(read(keyed(' my-key-0001 ')).idempotencyKey).toBe('my-key-0001')
    refused('key.missing', keyed('my-key-0001'), 'public')
    expect(read(keyed(UUID.toUpperCase()), 'public').idempotencyKey).toBe(UUID.toUpperCase())
  })
})

describe('body', () => {
  test('must be JSON by its type', () => {
    for (const type of ['text/plain', 'application/jsonx', '', 'multipart/form-data']) {
      refused('media-type', { headers: { ...headers, 'content-type': type } })
    }
    for (const type of ['application/json; charset=utf-8', 'application/merge-patch+json', 'APPLICATION/JSON']) {
      expect(read({ headers: { ...headers, 'content-type': type } }).idempotencyKey).toBe(UUID)
    }
  })
  test('must be JSON by its content', () => {
    for (const broken of ['', '{', '{"a":1,}', 'undefined']) refused('json.malformed', { body: broken })
  })
  test('is measured in bytes, also where it came as base64', () => {
    const chinese = (bytes: number) => `"${'网'.repeat(Math.floor((bytes - 2) / 3))}"`
    refused('body.too-large', { body: chinese(BODY_LIMIT + 6) })
    refused('input.invalid', { body: chinese(BODY_LIMIT) })
    const encoded = Buffer.from(body).toString('base64')
    expect(read({ body: encoded, isBase64Encoded: true }).body).toEqual({ 'a/b~c': [{ count: 1 }] })
  })
  test('each wrong field is named by its JSON Pointer, and nothing that was sent is repeated', () => {
    try {
      read({ body: '{"a/b~c":[{"count":"SECRET"},{"count":1,"more":"SECRET"}]}' })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        code: 'input.invalid',
        fields: [{ pointer: '/a~1b~0c/0/count' }, { pointer: '/a~1b~0c/1' }],
      })
      expect(JSON.stringify(error)).not.toContain('SECRET')
    }
  })
})

test('query and path are checked too', () => {
  refused('input.invalid', { query: { limit: 'many' } })
  refused('input.invalid', { query: { other: '1' } })
  expect(read({ path: { number: '7K4QM%2D2X9RD' } }).params.number).toBe('7K4QM-2X9RD')
  refused('not-found', { path: { number: '%E0%A4%A' } })
})

test('whatever body comes, it is read or refused by a code, never an error of ours', () => {
  const texts = fc.oneof(anyText, fc.json())
  fc.assert(
    fc.property(texts, fc.boolean(), (text, isBase64Encoded) => {
      try {
        read({ body: text, isBase64Encoded })
      } catch (error) {
        expect(error).toHaveProperty('name', 'DomainError')
      }
    }),
  )
})
