import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { expect, test } from 'vitest'
import { memoryObjectStore } from '#shared/adapters/memory/object-store.ts'
import { serveFile } from './serve-file.ts'

async function site() {
  const files = memoryObjectStore()
  const put = (key: string, text: string, type: string) => files.put(key, Buffer.from(text), type)
  await put('index.html', 'the app', 'text/html; charset=utf-8')
  await put('docs/index.html', 'the API', 'text/html; charset=utf-8')
  await put('docs/openapi.json', '{}', 'application/json; charset=utf-8')
  await put('assets/app-1.js', 'run()'.repeat(1000), 'text/javascript; charset=utf-8')
  await put('icon.png', 'picture', 'image/png')
  const serve = serveFile(files, ['https://issuer.example'])
  return async (rawPath: string, headers: Record<string, string> = {}) => {
    const answer = await serve({ rawPath, headers } as unknown as APIGatewayProxyEventV2)
    const bytes = Buffer.from(answer.body ?? '', 'base64')
    const text = answer.isBase64Encoded ? bytes.toString() : answer.body
    return { status: answer.statusCode, headers: answer.headers ?? {}, text, bytes }
  }
}

test.each(['/', '/report', '/cases/A703S-BAE1B-P', '/nothing/here/'])('%s is the app', async path => {
  expect(await (await site())(path)).toMatchObject({ status: 200, text: 'the app' })
})

test.each(['/docs', '/docs/', '/docs/index.html'])('%s is the page of that folder', async path => {
  expect(await (await site())(path)).toMatchObject({ status: 200, text: 'the API' })
})

test.each(['/assets/none.js', '/docs/none.json', '/api', '/api/none', '/open311/v2'])('%s is not there', async path => {
  expect((await (await site())(path)).status).toBe(404)
})

test('every file has its type and the policy; only hashed names are kept', async () => {
  const get = await site()
  const contract = await get('/docs/openapi.json')
  expect(contract).toMatchObject({ status: 200, text: '{}' })
  expect(contract.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.not.stringContaining('unsafe'),
  })
  expect((await get('/assets/app-1.js')).headers['cache-control']).toContain('immutable')
})

test('what a browser has is not sent again', async () => {
  const get = await site()
  const etag = String((await get('/docs')).headers.etag)
  expect(await get('/docs', { 'if-none-match': etag })).toMatchObject({ status: 304, text: undefined })
})

const SCRIPT = 'run()'.repeat(1000)

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
] as const)('to who takes “%s” text goes in %s, and is the same text', async (accepted, encoding, decode) => {
  const { status, headers, bytes } = await (await site())('/assets/app-1.js', { 'accept-encoding': accepted })
  expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'Accept-Encoding'])
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(bytes.length).toBeLessThan(100)
  expect(decode(bytes).toString()).toBe(SCRIPT)
})

test('who names no encoding gets the bytes as they are, and caches are told that it depends', async () => {
  const { headers, text } = await (await site())('/assets/app-1.js')
  expect([headers['content-encoding'], headers.vary, text]).toEqual([undefined, 'Accept-Encoding', SCRIPT])
})

test('a picture is not compressed again', async () => {
  const { headers, text } = await (await site())('/icon.png', { 'accept-encoding': 'br' })
  expect([headers['content-encoding'], headers.vary, text]).toEqual([undefined, undefined, 'picture'])
})

test('each encoding has an ETag of its own, and what a browser has is not sent again in it', async () => {
  const get = await site()
  const accepts = ['br', 'gzip', 'identity']
  const etags = await Promise.all(
    accepts.map(async accepted => String((await get('/docs', { 'accept-encoding': accepted })).headers.etag)),
  )
  expect(new Set(etags).size).toBe(3)
  for (const [index, etag] of etags.entries()) {
    for (const named of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const kept = await get('/docs', { 'accept-encoding': accepts[index] ?? '', 'if-none-match': named })
      expect([kept.status, kept.text, kept.headers.vary, kept.headers['content-encoding']]).toEqual([
        ...[304, undefined, 'Accept-Encoding', undefined],
      ])
    }
    const other = { 'accept-encoding': accepts[(index + 1) % 3] ?? '', 'if-none-match': etag }
    expect((await get('/docs', other)).status).toBe(200)
  }
})

test('a range is not offered and the whole file is sent, which is always allowed', async () => {
  const { status, headers, text } = await (await site())('/assets/app-1.js', { range: 'bytes=0-1' })
  expect([status, headers['accept-ranges'], text]).toEqual([200, undefined, SCRIPT])
})
