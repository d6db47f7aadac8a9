import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#local/issuer/person.ts'
import type { Receipt } from '../support/api.ts'
import { reportFrom } from '../support/report-from.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { stored } from '../support/stored.ts'

const PLACE = { position: { lat: 30.24, lon: 120.1294 } }
const RUBBISH = 'GB.event.0110'
/** Reports of one device in an hour; the demonstration place has no other such limit. */
const LIMIT = 10
const desk = { tenant: 'xihu', scopes: ['wangge/desk'] }
const PEOPLE: readonly Person[] = [
  { ...desk, sub: 'acceptor-b', name: '受理员乙', roles: ['acceptor'], area: '330106' },
  { ...desk, sub: 'acceptor-sandun', name: '三墩受理员', roles: ['acceptor'], area: '330106:109' },
]

let running: RunningStack
const waiting: Receipt[] = []
let sent: Receipt
beforeAll(async () => {
  running = await startRunningStack({ people: PEOPLE })
  for (let n = 0; n < 5; n++) waiting.push(await running.api.report({ words: `第 ${n} 件`, place: PLACE }))
  sent = await running.api.report({ words: '有垃圾', category: RUBBISH, place: PLACE })
  await running.local.idle()
})
afterAll(() => running?.stop())

const get = (path: string, as = 'acceptor-a') => running.api.get(path, { as })
const bulk = (body: unknown, key = randomUUID(), as = 'acceptor-a') =>
  running.api.post('/api/desk/bulk', { as, body, key })
type Items = readonly Record<string, unknown>[]
const numbers = (body: Readonly<Record<string, unknown>>) => (body.items as Items).map(({ number }) => number)

describe('pools', () => {
  test('two at the same moment: one holds the case, the other reads until when; when it runs out it is free', async () => {
    const { number = '' } = waiting[0] ?? {}
    const tries = await Promise.all(['acceptor-a', 'acceptor-b'].map(as => running.api.desk(number, 'claim', as)))
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 409])
    const [holder, other] = tries[0]?.status === 200 ? ['acceptor-a', 'acceptor-b'] : ['acceptor-b', 'acceptor-a']
    const held = await running.api.desk(number, 'reject', other, { reason: 'no-duty', words: '不归我们' })
    expect(held).toMatchObject({ status: 409, body: { code: 'claim.held', params: { until: expect.any(String) } } })
    expect((await running.api.desk(number, 'release', other)).status).toBe(409)
    await running.local.idle()
    const rowFor = async (as: string) =>
      ((await get('/api/desk/triage', as)).body.items as Items).find(row => row.number === number)
    expect(await rowFor(holder)).toMatchObject({ claimMine: true })
    expect(await rowFor(other)).toMatchObject({ claimMine: false, claimUntil: expect.any(String) })
    await running.local.clock.advance(16 * 60_000)
    expect(await rowFor(other)).not.toHaveProperty('claimUntil')
    expect((await running.api.desk(number, 'claim', other)).status).toBe(200)
    expect((await running.api.desk(number, 'release', other)).status).toBe(200)
    expect((await running.api.desk(number, 'claim', holder)).status).toBe(200)
  })

  test('a page leads to the next with what was asked, by a cursor nobody else can use', async () => {
    const first = await get('/api/desk/triage?limit=2&area=330106&status=Reported')
    expect(numbers(first.body)).toEqual(waiting.slice(0, 2).map(({ number }) => number))
    const link = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    expect(link).toMatch(/area=330106&?.*status=Reported|status=Reported.*area=330106/)
    expect(numbers((await get(link)).body)).toEqual(waiting.slice(2, 4).map(({ number }) => number))
    expect((await get(link, 'acceptor-b')).status).toBe(422)
    expect((await get(link.replace('Reported', 'Filed'))).status).toBe(422)
    expect(numbers((await get('/api/desk/triage?category=GB.event.0101')).body)).toEqual([])
  })
})

describe('search', () => {
  test('by number, place, category, agency, period and status; cases of others are not found', async () => {
    const all = [...waiting, sent].map(({ number }) => number).reverse()
    expect(numbers((await get('/api/desk/cases')).body)).toEqual(all)
    expect(numbers((await get(`/api/desk/cases?number=${sent.number}`)).body)).toEqual([sent.number])
    expect(numbers((await get(`/api/desk/cases?category=${RUBBISH}`)).body)).toEqual([sent.number])
    expect(numbers((await get('/api/desk/cases?agency=sanitation&status=Dispatched')).body)).toEqual([sent.number])
    expect(numbers((await get('/api/desk/cases?status=Handling')).body)).toEqual([])
    const seen = (await get(`/api/cases/${sent.number}`)).body.path as string[]
    expect(numbers((await get(`/api/desk/cases?place=${seen.at(-1)}&status=Reported&limit=3`)).body)).toHaveLength(3)
    expect(numbers((await get('/api/desk/cases?place=330106:109')).body)).toEqual([])
    expect(numbers((await get('/api/desk/cases?to=2020-01-01T00:00:00Z')).body)).toEqual([])
    for (const query of ['', `?number=${sent.number}`]) {
      expect(numbers((await get(`/api/desk/cases${query}`, 'acceptor-sandun')).body)).toEqual([])
    }
    expect((await get('/api/desk/cases', 'registrar-a')).status).toBe(403)
  })

  test('by cleared words, never by what a reporter wrote', async () => {
    const found = async () => (await get(`/api/desk/cases?words=${encodeURIComponent('垃圾')}`)).body.items
    expect(await found()).toEqual([])
    const words = '翠苑路口有垃圾，已派单'
    expect((await running.api.desk(sent.number, 'publish', 'acceptor-a', { words })).status).toBe(200)
    await running.local.idle()
    expect(await found()).toEqual([expect.objectContaining({ number: sent.number, words })])
  })
})

describe('many at once', () => {
  test('each has its own result; the same again is the same; nothing of what was refused is written', async () => {
    const [, one, two] = waiting.map(({ number }) => number)
    const cases = [{ number: one }, { number: sent.number }, { number: '7K4QM-2X9RD-6' }, { number: two, edition: 99 }]
    const body = { action: 'file', cases, input: { category: RUBBISH, condition: '1' } }
    const key = randomUUID()
    const first = await bulk(body, key)
    const codes = (first.body.results as Items).map(({ status, problem }) => [
      status,
      (problem as { code?: string } | undefined)?.code,
    ])
    expect(first.body).toMatchObject({ done: 1, refused: 3 })
    expect(codes).toEqual([
      [200, undefined],
      [409, 'action.not-allowed'],
      [404, 'not-found'],
      [412, 'version.stale'],
    ])
    await running.local.idle()
    const before = await stored(running)
    expect((await bulk(body, key)).body.results).toMatchObject([{ status: 200, number: one }, {}, {}, {}])
    const other = await bulk({ ...body, input: { category: 'GB.event.0101', condition: '1' } }, key)
    expect(other.body.results).toMatchObject([{ status: 422, problem: { code: 'key.reused' } }, {}, {}, {}])
    await running.local.idle()
    expect(await stored(running)).toEqual(before)
  })

  test('what is wrong with all of them is one refusal', async () => {
    const cases = [{ number: sent.number }]
    expect(await bulk({ action: 'sign', cases })).toMatchObject({ status: 422 })
    expect(await bulk({ action: 'file', cases })).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer: '/input/category' })]) },
    })
    const many = Array.from({ length: 51 }, () => ({ number: sent.number }))
    expect((await bulk({ action: 'claim', cases: many })).status).toBe(422)
    expect((await bulk({ action: 'urge', cases }, randomUUID(), 'handler-sanitation')).status).toBe(403)
  })
})

test('answers to a category’s questions are read by whoever decides, in words', async () => {
  const { number } = await running.api.report({
    ...{ words: '路灯不亮', category: 'GB.component.0137', condition: '2', place: PLACE },
    answers: { fault: 'flickers', pole: 'A-12' },
  })
  const { body } = await get(`/api/cases/${number}`, 'shift-lead-a')
  expect(body.reports).toMatchObject([
    {
      answers: [
        { question: 'What is wrong with the lamp?', answer: 'It flickers' },
        { question: 'Number on the pole', answer: 'A-12' },
      ],
    },
  ])
})

test('more than one device may send in an hour waits for a person, whatever addresses it comes from; others go through', async () => {
  const { local } = running
  const rubbish = { words: '又有垃圾', category: RUBBISH, place: PLACE }
  const device = randomUUID()
  // The limit is for an hour of the clock.
  local.clock.pause()
  const sent: Receipt[] = []
  for (let nth = 1; nth <= LIMIT + 1; nth++) sent.push(await reportFrom(local.url, rubbish, { address: nth, device }))
  const others = [
    await reportFrom(local.url, rubbish, { address: 1, device: randomUUID() }),
    await reportFrom(local.url, rubbish, { address: 1 }),
  ]
  local.clock.resume()
  await local.idle()
  const over = sent.at(-1)?.number
  expect(numbers((await get('/api/desk/held')).body)).toEqual([over])
  const seen = await running.api.get(`/api/cases/${over}`, { as: 'acceptor-a', headers: { 'accept-language': 'en' } })
  expect(JSON.stringify(seen.body)).toContain('Many reports from one device in a short time; a person looks first.')
  for (const { number } of others)
    expect((await running.api.get(`/api/t/xihu/cases/${number}`)).body.agency).toBe('sanitation')
})
