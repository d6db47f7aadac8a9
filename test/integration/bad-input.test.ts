import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbQuarantine } from '#shared/adapters/dynamodb/vault/quarantine.ts'
import type { Answer, Call, Receipt } from '../support/api.ts'
import { HOTLINE, openPartner } from '../support/partner.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { stored } from '../support/stored.ts'
import { uuid7 } from '../support/uuid7.ts'

const RUBBISH = 'GB.event.0110'
const PLACE = { position: { lat: 30.24, lon: 120.1294 } }
const good = { words: '有垃圾', category: RUBBISH, place: PLACE }

let running: RunningStack
let dispatched: Receipt
const usedKey = randomUUID()

beforeAll(async () => {
  running = await startRunningStack()
  // The first report makes the deployment's own keys; what is refused later must change nothing at all.
  dispatched = await running.api.report(good, 'worker-a', usedKey)
  await running.local.idle()
})
afterAll(() => running?.stop())

/** Asks in both languages, and holds that nothing was stored, sent or changed. */
async function refused(ask: (headers: Record<string, string>) => Promise<Answer>) {
  const before = await stored(running)
  const [en, zh] = [await ask({ 'accept-language': 'en' }), await ask({ 'accept-language': 'zh-CN' })]
  await running.local.idle()
  expect(await stored(running)).toEqual(before)
  return { en, zh }
}

const report = (call: Call) => (headers: Record<string, string>) =>
  running.api.post('/api/reports', { as: 'worker-a', ...call, headers: { ...headers, ...call.headers } })
const post = (path: () => string, call: Call) => (headers: Record<string, string>) =>
  running.api.post(path(), { ...call, headers: { ...headers, ...call.headers } })
const task = () => `${dispatched.caseId}.L1`
const desk = (action: string) => () => `/api/desk/cases/${dispatched.number}/${action}`

describe.each<[string, () => (headers: Record<string, string>) => Promise<Answer>, number, string]>([
  ['malformed JSON', () => report({ raw: '{"words": ' }), 400, 'json.malformed'],
  ['JSON that is no object', () => report({ raw: '42' }), 422, 'input.invalid'],
  ['danger and no place', () => report({ body: { words: '楼上着火了' } }), 422, 'emergency'],
  [
    'danger and no key',
    () => report({ body: { ...good, words: '楼上着火了' }, headers: { 'idempotency-key': '' } }),
    422,
    'emergency',
  ],
  ['an unknown category', () => report({ body: { ...good, category: 'GB.event.9999' } }), 422, 'category.unknown'],
  ['an unknown condition', () => report({ body: { ...good, condition: '99' } }), 422, 'condition.unknown'],
  [
    'a point outside every area',
    () => report({ body: { ...good, place: { position: { lat: 39.9, lon: 116.4 } } } }),
    422,
    'place.outside',
  ],
  ['an unknown grid', () => report({ body: { ...good, place: { area: '330106:999999-99' } } }), 422, 'place.unknown'],
  ['an unknown field', () => report({ body: { ...good, place: { planet: 'Mars' } } }), 422, 'input.invalid'],
  ['no words', () => report({ body: { ...good, words: ' ' } }), 422, 'input.invalid'],
  ['a photo nobody uploaded', () => report({ body: { ...good, photos: [uuid7()] } }), 422, 'photo.missing'],
  ['the wrong media type', () => report({ body: good, headers: { 'content-type': 'text/plain' } }), 415, 'media-type'],
  ['a body of 300 KB', () => report({ body: { ...good, words: 'x'.repeat(300_000) } }), 413, 'body.too-large'],
  ['no Idempotency-Key', () => report({ body: good, key: null }), 400, 'key.missing'],
  [
    'a public key that is no UUID',
    () => post(() => '/api/t/xihu/reports', { body: good, key: 'my-own-key' }),
    400,
    'key.missing',
  ],
  [
    'the same key with another body',
    () => report({ body: { ...good, words: '别的' }, key: usedKey }),
    422,
    'key.reused',
  ],
  [
    'the wrong role',
    () => post(desk('dispatch'), { as: 'acceptor-a', body: { agency: 'sanitation' } }),
    403,
    'forbidden',
  ],
  ['what is not possible now', () => post(desk('close'), { as: 'acceptor-a', body: {} }), 409, 'action.not-allowed'],
  ['no such action', () => post(desk('explode'), { as: 'acceptor-a', body: {} }), 404, 'action.unknown'],
  [
    "another agency's task",
    () => post(() => `/api/tasks/${task()}/sign`, { as: 'handler-municipal', body: {} }),
    404,
    'not-found',
  ],
  [
    'resolving without photos',
    () =>
      post(() => `/api/tasks/${task()}/resolve`, {
        as: 'handler-sanitation',
        body: { words: '完', before: [], after: [] },
      }),
    409,
    'action.not-allowed',
  ],
  [
    'no such case',
    () => post(() => '/api/desk/cases/00000-00000-0/claim', { as: 'acceptor-a', body: {} }),
    404,
    'not-found',
  ],
  [
    'a stale edition',
    () =>
      post(() => `/api/tasks/${task()}/sign`, { as: 'handler-sanitation', body: {}, headers: { 'if-match': '"77"' } }),
    412,
    'version.stale',
  ],
])('%s', (_what, ask, status, code) => {
  test(`is refused with ${status} in words of both languages, and nothing is written`, async () => {
    const { en, zh } = await refused(ask())
    for (const answer of [en, zh]) {
      expect(answer.status).toBe(status)
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      expect(answer.body).toMatchObject({ status, code, type: `urn:wangge:problem:${code}` })
    }
    expect(en.body.title).toMatch(/^[A-Z“][^{}]*\.$/)
    expect(zh.body.title).toMatch(/^[^{}]*\p{Script=Han}[^{}]*。$/u)
  })
})

test('each wrong field is named by its pointer, and what was sent is not repeated', async () => {
  const body = { words: '', place: { position: { lat: 99, lon: 'secret-canary' } } }
  const { en } = await refused(report({ body }))
  const pointers = (en.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
  expect(pointers.sort()).toEqual(['/place/position/lat', '/place/position/lon', '/words'])
  expect(JSON.stringify(en.body)).not.toContain('secret-canary')
})

describe('what the gateway refuses, in its own words', () => {
  test.each([
    ['no token', () => running.api.post('/api/reports', { body: good }), 401, 'Unauthorized'],
    [
      'a token that is none',
      () => running.api.post('/api/reports', { body: good, headers: { authorization: 'Bearer a.b.c' } }),
      401,
      'Unauthorized',
    ],
    [
      'a scope the token lacks',
      () => running.api.post('/api/reports', { as: 'handler-sanitation', body: good }),
      403,
      'Forbidden',
    ],
    ['no such route', () => running.api.post('/api/nothing', { as: 'worker-a', body: good }), 404, 'Not Found'],
  ] as const)('%s', async (_what, ask, status, message) => {
    const { en } = await refused(() => ask())
    expect(en).toMatchObject({ status, body: { message } })
  })
})

describe('on the intake queue', () => {
  test('what cannot be used is put aside with its reason and blocks nothing behind it', async () => {
    const partner = await openPartner(running)
    const event = { specversion: '1.0', source: 'hotline/bad', type: 'report.submitted' }
    await partner.send('not even JSON 🚧')
    await partner.send({ ...event, id: 'bad-1', data: { ...good, category: 'GB.event.9999' } })
    await partner.send({ ...event, id: 'bad-2', data: { ...good, words: '' } })
    await partner.send({ ...event, id: 'good-1', data: good })
    await running.local.idle()
    expect(await running.tasksOf('sanitation')).toHaveLength(2)
    const day = new Date(running.local.clock.now()).toISOString().slice(0, 10)
    const aside = await dynamodbQuarantine(running.tables.vault).list(day)
    expect(aside.map(({ reason, senderId }) => [reason, senderId]).sort()).toEqual([
      ['category.unknown', HOTLINE],
      ['input.invalid', HOTLINE],
      ['json.malformed', HOTLINE],
    ])
    expect(aside.find(({ reason }) => reason === 'json.malformed')?.body).toBe('not even JSON 🚧')
    partner.close()
  })
})
