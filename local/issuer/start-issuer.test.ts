import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from './person.ts'
import { type Issuer, startIssuer } from './start-issuer.ts'

const people: Person[] = [
  {
    ...{ sub: 'handler-1', name: '虚构乙 <b>', roles: ['handler'], tenant: 'xihu', agency: 'water' },
    scopes: ['wangge/tasks', 'wangge/cases'],
  },
  { sub: 'resident-1', name: '虚构丙', roles: [], tenant: 'xihu', scopes: ['wangge/report'] },
]
const verifier = 'v'.repeat(50)
const back = 'http://127.0.0.1:8080/back?keep=1'
const dataDir = mkdtempSync(join(tmpdir(), 'issuer-'))
let issuer: Issuer

const start = () => startIssuer({ people, audience: 'app', dataDir, port: 0, now: () => Date.now() + 86_400_000 })
beforeAll(async () => {
  issuer = await start()
})
afterAll(() => issuer.stop())

const json = async (response: Response) => (await response.json()) as Record<string, string>

const request = (change: Record<string, string> = {}) =>
  new URLSearchParams({
    ...{ response_type: 'code', client_id: 'app', redirect_uri: back, scope: 'openid', state: 's&1', nonce: 'n1' },
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  })

async function logIn(change: Record<string, string> = {}): Promise<URL> {
  const body = request({ person: 'handler-1', ...change })
  const response = await fetch(`${issuer.url}/authorize`, { method: 'POST', body, redirect: 'manual' })
  expect(response.status).toBe(303)
  return new URL(response.headers.get('location') ?? '')
}

const redeem = (code: string, change: Record<string, string> = {}) =>
  fetch(`${issuer.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'authorization_code', code, redirect_uri: back, client_id: 'app', code_verifier: verifier },
      ...change,
    }),
  })

describe('the local issuer', () => {
  test('publishes discovery and keys, readable from another origin', async () => {
    const response = await fetch(`${issuer.url}/.well-known/openid-configuration`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const found = await json(response)
    expect(found).toMatchObject({ issuer: issuer.url, token_endpoint: `${issuer.url}/token` })
    const { keys } = await json(await fetch(found.jwks_uri ?? ''))
    expect(keys).toEqual([
      { kty: 'RSA', n: expect.any(String), e: 'AQAB', kid: expect.any(String), use: 'sig', alg: 'RS256' },
    ])
  })

  test('shows the people with their roles, in two languages, and escapes what it shows', async () => {
    const page = await (await fetch(`${issuer.url}/authorize?${request()}`)).text()
    for (const text of ['虚构乙 &#60;b&#62;', 'handler · water', '选择人员登录', 'Choose a person', 's&#38;1'])
      expect(page).toContain(text)
  })

  test('logs a person in: code, PKCE, access and ID token in virtual time', async () => {
    const address = await logIn()
    expect([address.searchParams.get('keep'), address.searchParams.get('state')]).toEqual(['1', 's&1'])
    const tokens = await json(await redeem(address.searchParams.get('code') ?? ''))
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 43_200, scope: 'wangge/tasks wangge/cases' })
    const keys = createRemoteJWKSet(new URL(`${issuer.url}/jwks`))
    const tomorrow = new Date(Date.now() + 86_400_000)
    const { payload } = await jwtVerify(tokens.access_token ?? '', keys, {
      issuer: issuer.url,
      audience: 'app',
      currentDate: tomorrow,
    })
    expect(payload).toMatchObject({
      ...{
        sub: 'handler-1',
        name: '虚构乙 <b>',
        token_use: 'access',
        client_id: 'app',
        scope: 'wangge/tasks wangge/cases',
      },
      ...{ wangge_tenant: 'xihu', wangge_roles: ['handler'], wangge_agency: 'water' },
    })
    expect(payload).not.toHaveProperty('wangge_area')
    expect((payload.iat ?? 0) - Date.now() / 1000).toBeGreaterThan(86_000)
    expect(decodeJwt(tokens.id_token ?? '')).toMatchObject({ sub: 'handler-1', token_use: 'id', nonce: 'n1' })
    expect(decodeJwt(tokens.id_token ?? '')).not.toHaveProperty('scope')
  })

  test('takes a code once, and only with its verifier, client and address', async () => {
    const code = async () => (await logIn()).searchParams.get('code') ?? ''
    const status = async (change: Record<string, string>) => (await redeem(await code(), change)).status
    expect(await status({ code_verifier: 'w'.repeat(50) })).toBe(400)
    expect(await status({ client_id: 'other' })).toBe(400)
    expect(await status({ redirect_uri: 'http://127.0.0.1:8080/else' })).toBe(400)
    const once = await code()
    expect((await redeem(once)).status).toBe(200)
    expect(await (await redeem(once)).json()).toMatchObject({ error: 'invalid_grant' })
  })

  test.each([
    [{ redirect_uri: 'https://evil.example/' }, 'on this machine'],
    [{ redirect_uri: 'nonsense' }, 'redirect_uri'],
    [{ code_challenge_method: 'plain' }, 'code_challenge_method'],
    [{ response_type: 'token' }, 'response_type'],
    [{ client_id: 'other' }, 'The client must be app'],
  ])('refuses %j', async (change, words) => {
    const response = await fetch(`${issuer.url}/authorize?${request(change as Record<string, string>)}`)
    expect([response.status, (await json(response)).error_description]).toEqual([400, expect.stringContaining(words)])
  })

  test('refuses a person that is not there', async () => {
    const body = request({ person: 'nobody' })
    expect((await fetch(`${issuer.url}/authorize`, { method: 'POST', body })).status).toBe(400)
    await expect(issuer.tokenFor('nobody')).rejects.toThrow('handler-1, resident-1')
  })

  test('logs out to where one came from, never off this machine', async () => {
    const out = (to: string) =>
      fetch(`${issuer.url}/logout?post_logout_redirect_uri=${encodeURIComponent(to)}`, { redirect: 'manual' })
    expect((await out('http://localhost:3000/')).headers.get('location')).toBe('http://localhost:3000/')
    expect((await out('https://evil.example/')).status).toBe(200)
  })

  test('keeps its key over a restart', async () => {
    const token = await issuer.tokenFor('resident-1', ['only'])
    expect(decodeJwt(token).scope).toBe('only')
    const again = await start()
    const keys = createRemoteJWKSet(new URL(`${again.url}/jwks`))
    await expect(jwtVerify(token, keys, { currentDate: new Date(Date.now() + 86_400_000) })).resolves.toBeDefined()
    await again.stop()
  })
})
