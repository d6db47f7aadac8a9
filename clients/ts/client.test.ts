import { expect, test } from 'vitest'
import { makeClient } from './make-client.ts'
import { newKey } from './new-key.ts'
import { refusalOf } from './refusal-of.ts'

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  const seen: Request[] = []
  const client = makeClient({
    baseUrl: 'https://wangge.example',
    token: () => 'a-token',
    language: 'zh',
    fetch: async request => {
      seen.push(request)
      return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
    },
  })
  return { client, seen }
}

test('a report goes where the contract says, with token, language and key', async () => {
  const { client, seen } = answering(201, { number: '7K4QM-2X9RD-6' })
  const key = newKey()
  const { data } = await client.POST('/api/t/{tenant}/reports', {
    params: { path: { tenant: 'xihu' }, header: { 'Idempotency-Key': key } },
    body: { words: '路灯不亮' },
  })
  expect(data?.number).toBe('7K4QM-2X9RD-6')
  const [request] = seen
  expect(request?.url).toBe('https://wangge.example/api/t/xihu/reports')
  expect(request?.headers.get('authorization')).toBe('Bearer a-token')
  expect(request?.headers.get('accept-language')).toBe('zh')
  expect(request?.headers.get('idempotency-key')).toBe(key)
})

test('a refusal of the API and one of the gateway have one shape', async () => {
  const problem = {
    type: 't',
    title: '未保存',
    status: 422,
    code: 'input.invalid',
    instance: 'i',
    errors: [{ pointer: '/words', message: 'm' }],
  }
  const refused = answering(422, problem, { 'content-type': 'application/problem+json' })
  const ask = { params: { path: { tenant: 'xihu', number: '7K4QM-2X9RD-6' } } }
  const one = await refused.client.GET('/api/t/{tenant}/cases/{number}', ask)
  expect(refusalOf(one.error, one.response)).toMatchObject({
    status: 422,
    code: 'input.invalid',
    title: '未保存',
    errors: [{ pointer: '/words' }],
  })
  const two = await answering(429, { message: 'Too Many Requests' }, { 'retry-after': '7' }).client.GET(
    '/api/t/{tenant}/cases/{number}',
    ask,
  )
  expect(refusalOf(two.error, two.response)).toEqual({
    status: 429,
    code: 'gateway',
    title: 'Too Many Requests',
    errors: [],
    retryAfter: 7,
  })
})

test.each([
  ['120', undefined, 120],
  ['Mon, 23 Nov 2026 08:02:00 GMT', 'Mon, 23 Nov 2026 08:00:00 GMT', 120],
  ['Mon, 23 Nov 2026 07:00:00 GMT', 'Mon, 23 Nov 2026 08:00:00 GMT', 0],
  ['soon', undefined, undefined],
  ['-5', undefined, undefined],
])('Retry-After %s, in an answer of %s: %s seconds', (said, date, seconds) => {
  const response = new Response(null, { status: 503, headers: { 'retry-after': said, ...(date && { date }) } })
  expect(refusalOf(undefined, response).retryAfter).toBe(seconds)
})

test('a Retry-After date without the answer’s own is read by the clock here', () => {
  const said = new Date(Date.now() + 60_000).toUTCString()
  const { retryAfter = 0 } = refusalOf(undefined, new Response(null, { status: 503, headers: { 'retry-after': said } }))
  expect(retryAfter).toBeGreaterThan(50)
  expect(retryAfter).toBeLessThanOrEqual(60)
})

test('keys are UUIDs of version 7, each its own', () => {
  const keys = Array.from({ length: 1000 }, newKey)
  expect(new Set(keys).size).toBe(1000)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
