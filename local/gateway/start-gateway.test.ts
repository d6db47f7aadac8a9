import { mkdtempSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Invocation } from '../functions/function-worker.ts'
import { openSigningKey } from '../issuer/signing-key.ts'
import { type Issuer, startIssuer } from '../issuer/start-issuer.ts'
import { createTokenMaker } from '../issuer/tokens.ts'
import type { HttpApiModel, RouteModel } from '../template/model.ts'
import { type Gateway, startGateway } from './start-gateway.ts'

interface Event {
  readonly [name: string]: unknown
  readonly headers: Record<string, string>
  readonly requestContext: Record<string, Record<string, unknown>>
}

const NOW = Date.UTC(2026, 10, 22, 9, 8, 7)
const fn = 'arn:aws:lambda:us-east-1:000000000000:function:f'
let issuer: Issuer
let gateway: Gateway
let event: Event
let answer: () => Promise<Invocation> | Invocation
const errors: string[] = []
const keyDir = mkdtempSync(join(tmpdir(), 'issuer-'))

const person = { sub: 'p1', name: '虚构甲', roles: ['handler', 'viewer'], tenant: 't1', scopes: ['wangge/read', 'x'] }
const place = { partition: 'aws', region: 'us-east-1', account: '000000000000' }
const permission = {
  resourceArn: fn,
  statements: [
    {
      effect: 'Allow' as const,
      principals: ['apigateway.amazonaws.com'],
      actions: ['lambda:InvokeFunction'],
      resources: [fn],
      conditions: { ArnLike: { 'aws:SourceArn': 'arn:aws:execute-api:us-east-1:000000000000:api1/*/*' } },
      origin: 'Permission',
    },
  ],
}

async function start(api: Partial<HttpApiModel> = {}): Promise<Gateway> {
  const route = (routeKey: string, more: Partial<RouteModel> = {}): RouteModel => ({
    routeKey,
    functionArn: fn,
    timeoutMs: 300,
    authorization: { kind: 'none' },
    ...more,
  })
  const jwt = (scopes: string[]): RouteModel['authorization'] => ({
    kind: 'jwt',
    authorizerId: 'a',
    issuer: issuer.url,
    audience: ['app'],
    scopes,
    identitySource: ['$request.header.Authorization'],
  })
  return startGateway({
    api: {
      ...{ logicalId: 'Api', id: 'api1', endpoint: 'https://api1', stage: '$default' },
      routes: [
        route('ANY /open/{proxy+}'),
        route('GET /item/{id}'),
        route('GET /any', { authorization: jwt([]) }),
        route('GET /read', { authorization: jwt(['wangge/read', 'other']) }),
        route('GET /write', { authorization: jwt(['wangge/write']) }),
        route('GET /forbidden', { functionArn: `${fn}2` }),
      ],
      ...api,
    },
    place,
    resourcePolicies: [permission],
    invoke: async (_arn, given) => {
      event = given as Event
      return answer()
    },
    now: () => NOW,
    port: 0,
    onError: message => errors.push(message),
  })
}

beforeAll(async () => {
  issuer = await startIssuer({ people: [person], audience: 'app', dataDir: keyDir, port: 0, now: () => NOW })
  gateway = await start({
    cors: { AllowOrigins: ['https://web.example'], AllowMethods: ['GET'], AllowHeaders: ['authorization'], MaxAge: 60 },
  })
})
afterAll(async () => {
  await gateway.stop()
  await issuer.stop()
})
beforeEach(() => {
  answer = () => ({ ok: true, payload: { statusCode: 200, body: 'fine' } })
})

const get = (path: string, init: RequestInit = {}) => fetch(gateway.url + path, init)

/** Sends the target as it stands; fetch would tidy it up. */
function raw(path: string, headers: Record<string, string | string[]> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url)
    const sent = httpRequest({ hostname, port, path, headers }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('the event', () => {
  test('of a plain request', async () => {
    await get('/item/7?a=1&b=2&a=3&c=%E7%BD%91+%2B', { headers: { 'X-Custom': 'One', 'user-agent': 'tester' } })
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /item/{id}',
      rawPath: '/item/7',
      rawQueryString: 'a=1&b=2&a=3&c=%E7%BD%91+%2B',
      queryStringParameters: { a: '1,3', b: '2', c: '网 +' },
      pathParameters: { id: '7' },
      isBase64Encoded: false,
      requestContext: {
        accountId: '000000000000',
        apiId: 'api1',
        domainName: '127.0.0.1',
        http: { method: 'GET', path: '/item/7', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'tester' },
        routeKey: 'GET /item/{id}',
        stage: '$default',
        time: '22/Nov/2026:09:08:07 +0000',
        timeEpoch: NOW,
      },
    })
    expect(event.headers['x-custom']).toBe('One')
    expect(event.headers['x-forwarded-for']).toBe('127.0.0.1')
    for (const absent of ['cookies', 'body', 'stageVariables']) expect(event).not.toHaveProperty(absent)
    expect(event.requestContext).not.toHaveProperty('authorizer')
  })

  test('has no queryStringParameters and pathParameters where there are none', async () => {
    await raw('/open/x?')
    expect(event).toMatchObject({ rawQueryString: '', pathParameters: { proxy: 'x' } })
    expect(event).not.toHaveProperty('queryStringParameters')
  })

  test('joins repeated headers with commas and takes cookies out', async () => {
    await raw('/open/x', { 'X-Many': ['a', 'b'], Cookie: 'one=1; two=2' })
    expect(event).toMatchObject({ cookies: ['one=1', 'two=2'], headers: { 'x-many': 'a,b' } })
    expect(event.headers).not.toHaveProperty('cookie')
  })

  test('has its path decoded, as an HTTP API does and a REST API does not', async () => {
    await raw('/open/a%2Fb/%E7%BD%91%20x?q=%2F')
    expect(event).toMatchObject({
      rawPath: '/open/a/b/网 x',
      pathParameters: { proxy: 'a/b/网 x' },
      rawQueryString: 'q=%2F',
    })
  })

  test.each([
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['text/csv', false],
    ['application/xml', false],
    ['application/x-www-form-urlencoded', true],
    ['application/problem+json', true],
    ['image/jpeg', true],
    ['', true],
  ])('has a body of type "%s" in base64: %s', async (type, encoded) => {
    await get('/open/x', {
      method: 'POST',
      body: Buffer.from('{"a":"🚧𠮷"}'),
      headers: type ? { 'content-type': type } : {},
    })
    expect(event.isBase64Encoded).toBe(encoded)
    const body = String(event.body)
    expect(encoded ? Buffer.from(body, 'base64').toString() : body).toBe('{"a":"🚧𠮷"}')
  })
})

describe('the answer', () => {
  const give = async (payload: unknown) => {
    answer = () => ({ ok: true, payload })
    const response = await get('/open/x')
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
      response,
    }
  }

  test('of a structured result', async () => {
    const given = await give({
      statusCode: '201',
      headers: { 'X-Number': 5, 'Content-Type': 'application/problem+json' },
      cookies: ['a=1', 'b=2'],
      body: '{}',
    })
    expect([given.status, given.type, given.text]).toEqual([201, 'application/problem+json', '{}'])
    expect(given.response.headers.get('x-number')).toBe('5')
    expect(given.response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(given.response.headers.get('apigw-requestid')).toMatch(/^\S{15}$/)
  })

  test('without a content type is plain text; base64 is decoded', async () => {
    const given = await give({ statusCode: 200, isBase64Encoded: true, body: Buffer.from('🚧').toString('base64') })
    expect([given.type, given.text]).toEqual(['text/plain;charset=UTF-8', '🚧'])
  })

  test('204 has no body', async () => {
    const given = await give({ statusCode: 204, body: '' })
    expect([given.status, given.text, given.response.headers.get('content-length')]).toEqual([204, '', null])
  })
})

describe('errors made by the gateway', () => {
  test('no route', async () => {
    const response = await get('/nowhere')
    expect([response.status, await response.text()]).toEqual([404, '{"message":"Not Found"}'])
  })

  test('a failed function, one that is late, one that is throttled, one without permission', async () => {
    const fail = (errorType: string): Invocation => ({ ok: false, error: { errorType, errorMessage: 'secret' } })
    const seen: [number, string][] = []
    const look = async (path = '/open/x') => {
      const response = await get(path)
      seen.push([response.status, await response.text()])
    }
    answer = () => fail('TypeError')
    await look()
    answer = () => new Promise(resolve => setTimeout(() => resolve(fail('Error')), 600))
    await look()
    answer = () => fail('TooManyRequestsException')
    await look()
    await look('/forbidden')
    expect(seen).toEqual([
      [500, '{"message":"Internal Server Error"}'],
      [503, '{"message":"Service Unavailable"}'],
      [503, '{"message":"Service Unavailable"}'],
      [500, '{"message":"Internal Server Error"}'],
    ])
  })

  test('a body of more than 10 MB, and an event of more than 6 MB', async () => {
    for (const size of [10 * 1024 * 1024 + 1, 6 * 1024 * 1024]) {
      const response = await get('/open/x', {
        method: 'POST',
        body: 'x'.repeat(size),
        headers: { 'content-type': 'text/plain' },
      }).catch(() => undefined)
      // The connection may be closed while the rest is still being sent.
      if (response)
        expect([response.status, await response.text()]).toEqual([413, '{"message":"Request Entity Too Large"}'])
    }
    answer = () => ({ ok: true, payload: 'still here' })
    expect(await (await get('/open/x')).text()).toBe('still here')
  })

  test('more requests than the stage takes', async () => {
    const small = await start({ throttle: { rateLimit: 1, burstLimit: 2 } })
    const statuses = []
    for (let at = 0; at < 3; at += 1) {
      const response = await fetch(`${small.url}/open/x`)
      statuses.push([response.status, await response.text()])
    }
    await small.stop()
    expect(statuses).toEqual([
      [200, 'fine'],
      [200, 'fine'],
      [429, '{"message":"Too Many Requests"}'],
    ])
  })
})

describe('the JWT authorizer', () => {
  const withToken = (path: string, token: string) => get(path, { headers: { authorization: token } })

  test('hands claims on as text, also without "Bearer"', async () => {
    const token = await issuer.tokenFor('p1')
    for (const written of [`Bearer ${token}`, token]) expect((await withToken('/read', written)).status).toBe(200)
    const { jwt } = event.requestContext.authorizer as { jwt: { claims: Record<string, string>; scopes: string[] } }
    expect(jwt.claims).toMatchObject({
      sub: 'p1',
      wangge_roles: '[handler viewer]',
      wangge_tenant: 't1',
      scope: 'wangge/read x',
      exp: String(NOW / 1000 + 12 * 3600),
      token_use: 'access',
    })
    expect(jwt.scopes).toEqual(['wangge/read', 'other'])
    await withToken('/any', token)
    expect(event.requestContext.authorizer).toMatchObject({ jwt: { scopes: null } })
  })

  test('without a token: 401 and a bare challenge', async () => {
    const response = await get('/read')
    expect([response.status, await response.text(), response.headers.get('www-authenticate')]).toEqual([
      401,
      '{"message":"Unauthorized"}',
      'Bearer',
    ])
  })

  test('without the scope: 403', async () => {
    const response = await withToken('/write', await issuer.tokenFor('p1'))
    expect([response.status, await response.text()]).toEqual([403, '{"message":"Forbidden"}'])
    expect(response.headers.get('www-authenticate')).toBe('Bearer scope="wangge/write" error="insufficient_scope"')
  })

  test('refuses other times, issuers, audiences, keys and algorithms', async () => {
    const token = async (change: { at?: number; audience?: string }) => {
      const other = await startIssuer({
        people: [person],
        audience: change.audience ?? 'app',
        port: 0,
        now: () => change.at ?? NOW,
      })
      const made = await other.tokenFor('p1')
      await other.stop()
      return made
    }
    const [head, body] = (await issuer.tokenFor('p1')).split('.')
    const { privateKey } = await generateKeyPair('RS256')
    const forged = await new SignJWT({ scope: 'wangge/read' })
      .setProtectedHeader({ alg: 'RS256', kid: JSON.parse(Buffer.from(head ?? '', 'base64url').toString()).kid })
      .setIssuer(issuer.url)
      .setAudience('app')
      .setExpirationTime('1h')
      .sign(privateKey)
    const symmetric = await new SignJWT({ scope: 'wangge/read' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer.url)
      .setAudience('app')
      .setExpirationTime('1h')
      .sign(Buffer.from('x'.repeat(32)))
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`
    for (const bad of [
      await token({}),
      await token({ audience: 'else' }),
      forged,
      symmetric,
      unsigned,
      'nonsense',
      'Bearer ',
    ])
      expect((await withToken('/read', bad)).status).toBe(401)
  })

  test('tells why in the challenge: expired, issued in the future, another audience', async () => {
    // Same key and issuer, another clock or audience.
    const make = async (now: number, audience: string) => {
      const key = openSigningKey(keyDir)
      return createTokenMaker({ issuer: issuer.url, audience, key, now: () => now }).accessToken(person)
    }
    const why = async (token: string) => (await withToken('/read', token)).headers.get('www-authenticate')
    expect(await why(await make(NOW - 13 * 3_600_000, 'app'))).toContain('the token has expired')
    expect(await why(await make(NOW + 3_600_000, 'app'))).toContain('not valid yet')
    expect(await why(await make(NOW, 'else'))).toContain('does not have a valid audience')
  })
})

describe('CORS of the API', () => {
  const origin = 'https://web.example'
  test('answers a preflight that no route takes', async () => {
    const response = await get('/read', { method: 'OPTIONS', headers: { origin } })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('access-control-allow-methods')).toBe('GET')
    expect(response.headers.get('access-control-max-age')).toBe('60')
    const stranger = await get('/read', { method: 'OPTIONS', headers: { origin: 'https://else.example' } })
    expect([stranger.status, stranger.headers.get('access-control-allow-origin')]).toEqual([204, null])
  })

  test('replaces what the function says, on errors too', async () => {
    answer = () => ({
      ok: true,
      payload: { statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' },
    })
    expect((await get('/open/x', { headers: { origin } })).headers.get('access-control-allow-origin')).toBe(origin)
    expect(
      (await get('/open/x', { headers: { origin: 'https://else.example' } })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull()
    expect((await get('/read', { headers: { origin } })).headers.get('access-control-allow-origin')).toBe(origin)
  })
})
