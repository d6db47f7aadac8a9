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
  await put('assets/app-1.js', 'run()', 'text/javascript; charset=utf-8')
  const serve = serveFile(files, ['https://issuer.example'])
  return async (rawPath: string, headers: Record<string, string> = {}) => {
    const answer = await serve({ rawPath, headers } as unknown as APIGatewayProxyEventV2)
    const text = answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64').toString() : answer.body
    return { status: answer.statusCode, headers: answer.headers ?? {}, text }
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
