import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTenant } from '#cli/tenant/create-tenant.ts'
import type { Person } from '#local/issuer/person.ts'
import { TenantEntry } from '#shared/ports/tenants.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'

const RUBBISH = 'GB.event.0110'
const XIHU = { position: { lat: 30.24, lon: 120.1294 } }
const names = (en: string) => ({ zh: `${en}（演示）`, en })

const person = (sub: string, tenant: string, role: string, scopes: string[], where: Partial<Person> = {}): Person => ({
  ...{ sub, name: sub, roles: [role], tenant, scopes },
  ...where,
})
const people = [
  person('acceptor-county', 'xihu', 'acceptor', ['wangge/desk'], { area: '330108' }),
  person('registrar-other', 'other', 'registrar', ['wangge/registry']),
  person('worker-other', 'other', 'gridWorker', ['wangge/report', 'wangge/task'], { area: '44:1-1' }),
  person('acceptor-other', 'other', 'acceptor', ['wangge/desk'], { area: '44' }),
  person('handler-other', 'other', 'handler', ['wangge/task'], { agency: 'sanitation' }),
]

let running: RunningStack
beforeAll(async () => {
  running = await startRunningStack({ people })
})
afterAll(() => running?.stop())

async function register(as: string, kind: string, ...entries: unknown[]) {
  const { body } = await running.api.post(`/api/registry/${kind}/import`, { as, body: { entries } })
  expect(body.rows, JSON.stringify(body)).toEqual(entries.map(() => expect.objectContaining({ outcome: 'created' })))
}

const square = (west: number, south: number) => [
  [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ],
]
const grid = (id: string, parent: string, west: number, south: number) => ({
  ...{ id, parent, code: id, name: names(id), polygon: square(west, south) },
})

describe('two counties with rules of their own', () => {
  const NEXT_DOOR = { position: { lat: 30.15, lon: 120.25 } }

  beforeAll(async () => {
    const county = { id: '330108', code: '330108', name: names('Next county'), level: 'county', parent: '3301' }
    await register('registrar-a', 'area', { ...county, box: [120.2, 30.1, 120.3, 30.2] })
    await register('registrar-a', 'grid', grid('330108:1', '330108', 120.2, 30.1))
    const policy = { desk: { area: '330108' }, routing: { automatic: false }, report: { wordsMax: 20 } }
    await register('registrar-a', 'policy', { id: '330108', policy })
    await register('registrar-a', 'policy', { id: '330106:008205', policy: { routing: { confidence: 0.3 } } })
    // Functions keep what they read of the registry for a minute.
    await running.local.clock.advance(61_000)
  })

  test('where routing is by hand, the same report waits at that county’s desk', async () => {
    const { api, local } = running
    const here = await api.report({ words: '有垃圾', category: RUBBISH, place: XIHU })
    const there = await api.report({ words: '有垃圾', category: RUBBISH, place: NEXT_DOOR })
    await local.idle()
    expect((await api.get(`/api/t/xihu/cases/${here.number}`)).body).toMatchObject({ agency: 'sanitation' })
    expect((await api.get(`/api/t/xihu/cases/${there.number}`)).body).not.toHaveProperty('agency')
    const pool = await api.get('/api/desk/triage', { as: 'acceptor-county' })
    expect(pool.body.items).toEqual([expect.objectContaining({ number: there.number })])
    expect((await api.get('/api/desk/triage', { as: 'acceptor-a' })).body.items).toEqual([])
    expect(await api.desk(there.number, 'claim', 'acceptor-a')).toMatchObject({ status: 404 })
    expect(await api.desk(there.number, 'claim', 'acceptor-county')).toMatchObject({ status: 200 })
  })

  test('where a policy trusts suggestions, a report without a category goes to its agency, and says why', async () => {
    const { api, local } = running
    const sure = await api.report({ words: '暴露垃圾没人清理', place: { area: '330106:008205' } })
    const unsure = await api.report({ words: '有点东西', place: { area: '330106:008205' } })
    const elsewhere = await api.report({ words: '暴露垃圾没人清理', place: XIHU })
    await local.idle()
    expect((await api.get(`/api/t/xihu/cases/${sure.number}`)).body).toMatchObject({ category: RUBBISH })
    const { body } = await api.get(`/api/cases/${sure.number}/routing`, { as: 'shift-lead-a' })
    expect(JSON.stringify(body)).toContain('its words were taken for')
    for (const { number } of [unsure, elsewhere]) {
      const { status, body: other } = await api.get(`/api/t/xihu/cases/${number}`)
      expect([status, other.agency]).toEqual([200, undefined])
    }
  })

  test('each has its own limit of words', async () => {
    const words = '超过二十个字的说明'.repeat(3)
    const answers = await Promise.all(
      [XIHU, NEXT_DOOR].map(place => running.api.post('/api/t/xihu/reports', { body: { words, place } })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 422])
    expect(answers[1]?.body.errors).toEqual([{ pointer: '/words', message: 'at most 20 characters' }])
  })
})

describe('two tenants', () => {
  const THERE = { position: { lat: 23.05, lon: 113.05 } }
  const tenant = TenantEntry.parse({ id: 'other', name: names('Other'), root: '44', createdAt: '2026-11-22T08:00:00Z' })

  beforeAll(async () => {
    expect(await createTenant(running.stack, tenant)).toBe(true)
    expect(await createTenant(running.stack, tenant)).toBe(false)
    const box = [113, 23, 113.1, 23.1]
    await register('registrar-other', 'area', { id: '44', code: '44', name: names('Other'), level: 'county', box })
    await register('registrar-other', 'grid', grid('44:1-1', '44', 113, 23))
    // The very id that xihu's agency has.
    await register('registrar-other', 'agency', { id: 'sanitation', name: names('S'), type: 'sanitation', area: '44' })
    const condition = { id: '1', name: names('Seen'), limit: { amount: 1, unit: 'calendar_hour' } }
    const kind = { majorClass: names('Street'), field: 'society', severity: 'normal', publicPlace: true }
    await register('registrar-other', 'category', {
      id: RUBBISH,
      name: names('Rubbish'),
      ...kind,
      conditions: [condition],
    })
    await register('registrar-other', 'rule', {
      id: 'r1',
      category: RUBBISH,
      area: '44',
      lead: { agency: 'sanitation' },
    })
    await running.tasksOf('sanitation')
  })

  test('the same category and agency id lead to each tenant’s own queue, and neither sees the other’s case', async () => {
    const { api, local } = running
    const mine = await api.report({ words: '甲地', category: RUBBISH, place: XIHU }, 'worker-a')
    const theirs = await api.report({ words: '乙地 🚧', category: RUBBISH, place: THERE }, 'worker-other')
    await local.idle()
    const [own, others] = [await running.tasksOf('sanitation'), await running.tasksOf('sanitation', 'other')]
    expect(own.map(({ data }) => [data.tenant, data.number])).toEqual([['xihu', mine.number]])
    expect(others.map(({ data }) => [data.tenant, data.number])).toEqual([['other', theirs.number]])

    for (const [as, number] of [
      ['acceptor-a', theirs.number],
      ['worker-a', theirs.number],
      ['acceptor-other', mine.number],
      ['worker-other', mine.number],
    ] as const)
      expect(await api.get(`/api/cases/${number}`, { as })).toMatchObject({ status: 404 })
    const task = `/api/tasks/${theirs.caseId}.L1`
    expect(await api.get(task, { as: 'handler-sanitation' })).toMatchObject({ status: 404 })
    expect(await api.post(`${task}/sign`, { as: 'handler-sanitation', body: {} })).toMatchObject({ status: 404 })
    expect(await api.get(task, { as: 'handler-other' })).toMatchObject({ status: 200 })
    expect((await api.get(`/api/t/xihu/cases/${theirs.number}`)).status).toBe(404)
    expect((await api.get(`/api/t/other/cases/${theirs.number}`)).status).toBe(200)
    const worklist = await api.get('/api/tasks', { as: 'handler-other' })
    expect(worklist.body.items).toEqual([expect.objectContaining({ number: theirs.number })])
  })

  test('a registrar sees and changes his own registry only', async () => {
    const { api } = running
    const mine = await api.get('/api/registry/agency', { as: 'registrar-other' })
    expect(JSON.stringify(mine.body)).not.toContain('greening')
    expect(await api.get('/api/registry/agency/greening', { as: 'registrar-other' })).toMatchObject({ status: 404 })
  })
})

describe('places by name and by snapshot', () => {
  const find = async (q: string, more = '') =>
    (await running.api.get(`/api/t/xihu/places?q=${encodeURIComponent(q)}${more}`)).body.places as readonly {
      id: string
      level: string
      name: { zh: string }
      path: readonly { zh: string }[]
    }[]

  test('are found by Chinese, by first letters, within a county; a report without a position takes the id', async () => {
    const [village] = await find('翠苑一区')
    expect(village).toMatchObject({
      level: 'village',
      path: expect.arrayContaining([{ zh: '西湖区', en: expect.any(String) }]),
    })
    expect((await find('cyyq')).map(({ id }) => id)).toContain(village?.id)
    expect(await find('cyyq', '&within=330108')).toEqual([])
    expect(await find('没有这个地方')).toEqual([])
    expect((await running.api.get('/api/t/xihu/places?q=')).status).toBe(422)
    const place = { area: village?.id }
    const { number } = await running.api.report({ words: '有垃圾', category: RUBBISH, place })
    await running.local.idle()
    expect((await running.api.get(`/api/t/xihu/cases/${number}`)).body.agency).toBeDefined()
  })

  test('a registrar’s new grids are compiled by themselves: found by name, and reports in them arrive', async () => {
    const [first, second] = [120.45, 120.55].map(lon => ({ words: '有垃圾', place: { position: { lat: 30.55, lon } } }))
    const county = { id: '330109', code: '330109', name: names('Third county'), level: 'county', parent: '3301' }
    await register('registrar-a', 'area', { ...county, box: [120.4, 30.5, 120.6, 30.6] })
    const west = grid('330109:1', '330109', 120.4, 30.5)
    await register('registrar-a', 'grid', { ...west, name: { zh: '滨江新网格', en: 'New grid' } })
    // The next run of the schedule, and the minute for which functions keep what they know.
    await running.local.clock.advance(125_000)
    expect((await find('bjxwg')).map(({ id }) => id)).toEqual(['330109:1'])
    expect((await running.api.report(first)).number).toBeDefined()
    expect(await running.api.post('/api/t/xihu/reports', { body: second })).toMatchObject({ status: 422 })

    await register('registrar-a', 'grid', grid('330109:2', '330109', 120.5, 30.5))
    await running.local.clock.advance(125_000)
    expect((await running.api.report(second)).number).toBeDefined()
  })
})
