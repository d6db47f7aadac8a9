import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#local/issuer/person.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { actors } from '../support/actors.ts'
import type { Answer, Receipt } from '../support/api.ts'
import { type RunningStack, startRunningStack } from '../support/running-stack.ts'
import { stored } from '../support/stored.ts'

const WORDS = { words: '情况属实 🚧𠮷' }
/** In the grid of worker-a. */
const PLACE = { position: { lat: 30.27, lon: 120.114 } }
const NEXT_DOOR = { position: { lat: 30.15, lon: 120.25 } }
/** Sent by rule to the sanitation agency. */
const RUBBISH = { category: 'GB.event.0110', condition: '1' }
/** No rule covers it. */
const BY_HAND = { category: 'OSS.event.1602', condition: '1' }
/** Due in a minute and a bit. */
const SHORT = { category: 'OSS.event.9001', condition: '1' }

const person = (sub: string, roles: string[], scope: string, at: object, tenant = 'xihu'): Person => ({
  ...{ sub, name: sub, roles, tenant, scopes: [`wangge/${scope}`] },
  ...at,
})
const COUNTY = { area: '330106' }
const PEOPLE: readonly Person[] = [
  person('dispatcher-city', ['dispatcher'], 'desk', { area: '3301' }),
  person('acceptor-sandun', ['acceptor'], 'desk', { area: '330106:109' }),
  person('acceptor-next', ['acceptor'], 'desk', { area: '330108' }),
  person('dispatcher-next', ['dispatcher'], 'desk', { area: '330108' }),
  person('auditor-b', ['auditor'], 'supervise', COUNTY),
  person('supervisor-next', ['supervisor'], 'supervise', { area: '330108' }),
  person('supervisor-nowhere', ['supervisor'], 'supervise', COUNTY),
  person('worker-c', ['gridWorker'], 'report', { area: '330106:005055' }),
  person('seat-power', ['handler'], 'task', { agency: 'power' }),
  person('seat-transit', ['handler'], 'task', { agency: 'transit' }),
  person('seat-next', ['handler'], 'task', { agency: 'next-sanitation' }),
  person('acceptor-other', ['acceptor'], 'desk', COUNTY, 'other'),
]

let running: RunningStack
let act: ReturnType<typeof actors>
const does: ReturnType<typeof actors>['does'] = (...asked) => act.does(...asked)
beforeAll(async () => {
  running = await startRunningStack({ people: PEOPLE })
  act = actors(running)
  await setUp()
})
afterAll(() => running?.stop())

const names = (text: string) => ({ zh: text, en: text })
async function register(kind: string, ...entries: object[]) {
  const { body } = await running.api.post(`/api/registry/${kind}/import`, { as: 'registrar-a', body: { entries } })
  for (const row of body.rows as { outcome: string }[])
    expect(row, JSON.stringify(body)).toMatchObject({ outcome: 'created' })
}

/** A matter that is late at once, and the county next door: nothing is checked there, more time takes two, and assists never hold up. */
async function setUp() {
  const limit = { amount: 0.02, unit: 'calendar_hour' }
  const category = { id: SHORT.category, name: names('加急'), majorClass: names('测试'), field: 'service' }
  const conditions = [{ id: '1', name: names('一般'), limit }]
  await register('category', { ...category, severity: 'high', publicPlace: true, conditions })
  const county = { id: '330108', code: '330108', name: names('邻县'), level: 'county', parent: '3301' }
  await register('area', { ...county, box: [120.2, 30.1, 120.3, 30.2] })
  const corners = [
    [120.2, 30.1],
    [120.3, 30.1],
    [120.3, 30.2],
    [120.2, 30.2],
    [120.2, 30.1],
  ]
  await register('grid', { id: '330108:1', parent: '330108', code: '1', name: names('邻县一格'), polygon: [corners] })
  await register('agency', { id: 'next-sanitation', name: names('邻县环卫'), type: 'sanitation', area: '330108' })
  const rule = (id: string, of: object) => register('rule', { id, ...of })
  await rule('short', { category: SHORT.category, area: '330106', lead: { agency: 'sanitation' } })
  await rule('next', { category: RUBBISH.category, area: '330108', lead: { agency: 'next-sanitation' } })
  const extension = { first: ['dispatcher', 'supervisor'] }
  await register('policy', {
    id: '330108',
    policy: { check: { required: false }, extension, closing: { assists: 'lead' } },
  })
  await register('post', {
    id: 'supervisor-next',
    role: 'supervisor',
    person: 'supervisor-next',
    at: { area: '330108' },
  })
  const standIn = { standIn: 'worker-c', standInFrom: '2026-01-01', standInTo: '2099-12-31' }
  await register('post', { id: 'worker-county', role: 'gridWorker', person: 'worker-z', at: COUNTY, ...standIn })
  // Functions keep what they read of the registry for a minute.
  await running.local.clock.advance(61_000)
}

async function reported(of: object = {}, place: object = PLACE): Promise<Receipt> {
  const receipt = await running.api.report({ words: '有事 🚧', place, ...of })
  await running.local.idle()
  return receipt
}
const detail = async ({ number }: Receipt, as = 'acceptor-a') =>
  (await running.api.get(`/api/cases/${number}`, { as })).body
const inADay = () => new Date(running.local.clock.now() + 86_400_000).toISOString()

/** Whoever is sent to look: of the place, a neighbour, or the county. */
async function checks(of: Receipt, action: 'pass' | 'fail') {
  await does('acceptor-a', 'check', of, 'Checking')
  await does('worker-a', action, of, action === 'pass' ? 'Closed' : 'Handling', { body: await act.evidence() })
}
const resolves = async (who: string, of: Receipt, status = 'Resolved', task?: string) =>
  does(who, 'resolve', of, status, { body: await act.resolution(), ...(task && { task }) })

describe('every action, as those do it whose it is', () => {
  test('before filing: looked at, taken on, merged, handed on, put right on the spot', async () => {
    const first = await reported()
    await does('acceptor-a', 'claim', first, 'Reported')
    await does('acceptor-a', 'release', first, 'Reported')
    await does('dispatcher-a', 'verify', first, 'Verifying')
    await does('worker-a', 'confirm', first, 'Accepted', { body: await act.evidence() })
    await does('acceptor-a', 'file', first, 'Filed', { body: BY_HAND })

    const second = await reported()
    await does('acceptor-a', 'verify', second)
    await does('worker-a', 'refute', second, 'Rejected', { body: await act.evidence() })
    await does('reporter', 'review', second, 'Reported', { body: WORDS })
    await does('acceptor-a', 'reject', second, 'Rejected', { body: { reason: 'no-duty', ...WORDS } })

    const third = await reported()
    await does('acceptor-a', 'verify', third)
    await does('worker-a', 'cannotTell', third, 'Reported', { body: await act.evidence() })
    await does('acceptor-a', 'accept', third, 'Accepted')
    await does('shift-lead-a', 'void', third, 'Voided', { body: WORDS })

    const fourth = await reported()
    await does('acceptor-a', 'merge', fourth, 'Merged', { body: { parent: first.number } })
    expect(await detail(first)).toMatchObject({ children: [fourth.number] })
    await does('shift-lead-a', 'unmerge', fourth, 'Reported')
    expect(await detail(first)).toMatchObject({ children: [] })
    await does('acceptor-a', 'transferOut', fourth, 'Transferred', { body: { to: '110' } })

    const handled = await act.resolution()
    const fifth = await reported()
    await does('worker-a', 'selfHandle', fifth, 'SelfHandled', { body: handled })
    expect(await detail(fifth)).toMatchObject({ selfHandled: handled })

    await does('dispatcher-a', 'sendUp', first, 'Filed')
    await does('dispatcher-city', 'sendDown', first, 'Filed', { body: { area: '330106' } })
    await does('acceptor-a', 'reclassify', first, 'Filed', { body: { ...BY_HAND, category: 'OSS.event.1604' } })
    const whistled = { agency: 'cuiyuan-platform', assists: ['power'], meetAt: inADay() }
    await does('dispatcher-a', 'whistle', first, 'Dispatched', { body: whistled })
  })

  test('in hand: asked back, given more time, laid aside, ruled on, done, checked and done again', async () => {
    const one = await reported()
    await does('acceptor-a', 'file', one, 'Filed', { body: BY_HAND })
    await does('dispatcher-a', 'dispatch', one, 'Dispatched', { body: { agency: 'sanitation' } })
    const back = { ground: 'wrong-dispatch', basis: 'R-1', ...WORDS }
    await does('handler-sanitation', 'requestReturn', one, 'ReturnPending', { body: back })
    await does('shift-lead-a', 'grantReturn', one, 'Filed')
    await does('dispatcher-a', 'dispatch', one, 'Dispatched', { body: { agency: 'municipal-works' } })
    await does('handler-municipal', 'requestReturn', one, 'Arbitration', { body: back })
    const ruling = { agency: 'sanitation', fallback: 'municipal-works', ...WORDS }
    await does('supervisor-a', 'rule', one, 'Dispatched', { body: ruling })

    const two = await reported(RUBBISH)
    await does('handler-sanitation', 'sign', two, 'Handling')
    await does('handler-sanitation', 'requestReturn', two, 'ReturnPending', { body: { ...back, ground: 'other' } })
    await does('dispatcher-a', 'refuseReturn', two, 'Handling', { body: WORDS })
    await does('handler-sanitation', 'assign', two, 'Handling', { body: { handler: 'sweeper-1' } })
    await does('handler-sanitation', 'unassign', two, 'Handling')
    await does('handler-sanitation', 'askReporter', two, 'Handling', { body: WORDS })
    await does('reporter', 'answer', two, 'Handling', { body: WORDS })
    const more = { more: { amount: 1, unit: 'working_hour' }, ...WORDS }
    await does('handler-sanitation', 'requestExtension', two, 'ExtensionPending', { body: more })
    await does('dispatcher-a', 'refuseExtension', two, 'Handling', { body: WORDS })
    await does('handler-sanitation', 'requestExtension', two, 'ExtensionPending', { body: more })
    await does('dispatcher-a', 'grantExtension', two, 'Handling')
    const aside = () => ({ body: { until: inADay(), ...WORDS } })
    await does('handler-sanitation', 'requestSuspension', two, 'SuspendPending', aside())
    await does('dispatcher-a', 'refuseSuspension', two, 'Handling', { body: WORDS })
    await does('handler-sanitation', 'requestSuspension', two, 'SuspendPending', aside())
    await does('dispatcher-a', 'grantSuspension', two, 'SuspendPending')
    await does('supervisor-a', 'grantSuspension', two, 'Suspended')
    await does('dispatcher-a', 'resume', two, 'Handling')
    for (const mark of ['urge', 'note', 'unreasonable'] as const)
      await does('acceptor-a', mark, two, 'Handling', { body: WORDS })
    await does('supervisor-a', 'supervise', two, 'Handling', { body: { due: inADay(), ...WORDS } })
    await does('supervisor-a', 'instruct', two, 'Handling', { body: WORDS })
    await does('supervisor-a', 'delegate', two, 'Handling', { body: { to: 'shift-lead-a', ...WORDS } })
    await does('auditor-a', 'reviewUnreasonable', two, 'Handling', { body: { upheld: false } })
    await does('acceptor-a', 'publish', two, 'Handling', { body: WORDS })
    await resolves('handler-sanitation', two)
    await does('acceptor-a', 'rework', two, 'Handling', { body: WORDS })
    await resolves('handler-sanitation', two)
    await checks(two, 'fail')
    await resolves('handler-sanitation', two)
    await checks(two, 'pass')
    await does('acceptor-a', 'callBack', two, 'Closed', { body: { reached: true, solved: true } })
    await does('reporter', 'rate', two, 'Closed', { body: { solved: false, stars: 2 } })
    await does('reporter', 'reopen', two, 'Handling', { body: WORDS })
    await resolves('handler-sanitation', two)
    await does('supervisor-a', 'close', two, 'Closed')
  })

  test('assists: own requests, own sign-off; the case cannot close over them', async () => {
    const one = await reported(RUBBISH)
    await does('handler-sanitation', 'sign', one)
    await does('handler-sanitation', 'requestAssist', one, 'Handling', { body: { agency: 'power' } })
    const a1 = { task: 'A1' }
    await does('seat-power', 'sign', one, 'Handling', a1)
    const more = { more: { amount: 1, unit: 'working_hour' }, ...WORDS }
    await does('seat-power', 'requestExtension', one, 'Handling', { ...a1, body: more })
    await does('dispatcher-a', 'refuseExtension', one, 'Handling', { ...a1, body: WORDS })
    await does('seat-power', 'requestExtension', one, 'Handling', { ...a1, body: more })
    await does('dispatcher-a', 'grantExtension', one, 'Handling', a1)
    const back = { ...a1, body: { ground: 'other', basis: 'R-2', ...WORDS } }
    await does('seat-power', 'requestReturn', one, 'Handling', back)
    await does('handler-sanitation', 'refuseReturn', one, 'Handling', { ...a1, body: WORDS })
    await does('seat-power', 'requestReturn', one, 'Handling', back)
    await does('handler-sanitation', 'grantReturn', one, 'Handling', a1)
    await does('handler-sanitation', 'requestAssist', one, 'Handling', { body: { agency: 'transit' } })
    await does('handler-sanitation', 'withdraw', one, 'Handling', { task: 'A2' })
    await does('handler-sanitation', 'requestAssist', one, 'Handling', { body: { agency: 'transit' } })
    await does('seat-transit', 'sign', one, 'Handling', { task: 'A3' })
    await resolves('handler-sanitation', one)
    expect(await act.ask('supervisor-a', 'close', one)).toMatchObject({ status: 409, body: { code: 'assists.open' } })
    await resolves('seat-transit', one, 'Resolved', 'A3')
    await checks(one, 'pass')
  })

  test('late and closed: the agency appeals, two reviewers agree or one refuses', async () => {
    for (const granted of [true, false]) {
      const one = await reported(SHORT)
      await does('handler-sanitation', 'sign', one)
      await running.local.clock.advance(6 * 60_000)
      const [late] = (await detail(one)).tasks as { overdueLevel: number }[]
      expect(late?.overdueLevel).toBeGreaterThan(0)
      await resolves('handler-sanitation', one)
      await checks(one, 'pass')
      await does('handler-sanitation', 'appeal', one, 'AppealPending', { body: WORDS })
      if (!granted) await does('auditor-b', 'refuseAppeal', one, 'Closed', { body: WORDS })
      else {
        await does('auditor-a', 'grantAppeal', one, 'AppealPending', { body: WORDS })
        expect(await act.ask('auditor-a', 'grantAppeal', one, { body: WORDS })).toMatchObject({
          status: 403,
          body: { code: 'same-person' },
        })
        await does('auditor-b', 'grantAppeal', one, 'Closed', { body: WORDS })
      }
    }
  })

  test('that was every action of the table', () => {
    expect([...act.done].sort()).toEqual(TRANSITIONS.map(({ on, name }) => `${on}.${name}`).sort())
  })
})

describe('refused, and nothing is written', () => {
  let sent: Receipt
  let waiting: Receipt
  beforeAll(async () => {
    ;[sent, waiting] = [await reported(RUBBISH), await reported()]
  })

  async function refused(ask: () => Promise<Answer>): Promise<Answer> {
    const before = await stored(running)
    const answer = await ask()
    await running.local.idle()
    expect(await stored(running)).toEqual(before)
    return answer
  }
  const asks = (who: string, action: string, of: () => Receipt, acting = {}) =>
    refused(() => act.ask(who, action, of(), acting))

  test('not possible now: 409 with the state, what is possible, and by whom', async () => {
    const { status, body } = await asks('acceptor-a', 'reject', () => sent, { body: { reason: 'no-duty' } })
    expect([status, body.code]).toEqual([409, 'action.not-allowed'])
    expect(body.params).toMatchObject({ status: 'Dispatched', allowed: expect.stringContaining('merge') })
    expect((body.params as { by: string }).by).toContain('sign (handler)')
    expect(body.title).toContain('sign')
  })

  test('looked at an older edition: 412 with the one it has now', async () => {
    const answer = await asks('handler-sanitation', 'sign', () => sent, { headers: { 'if-match': '"7"' } })
    expect(answer).toMatchObject({
      status: 412,
      body: { code: 'version.stale', params: { version: expect.any(Number) } },
    })
  })

  test('material is missing: 422 naming each field', async () => {
    const { status, body } = await asks('acceptor-a', 'file', () => waiting)
    const pointers = (body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
    expect([status, pointers.sort()]).toEqual([422, ['/category', '/condition']])
  })

  test.each([
    ['the wrong role', 'acceptor-a', 'sign', 403],
    ['a supervisor without a post', 'supervisor-nowhere', 'urge', 404],
    ['another agency', 'handler-municipal', 'sign', 404],
    ['another part of the place', 'acceptor-sandun', 'merge', 404],
    ['the county next door', 'acceptor-next', 'merge', 404],
    ['another tenant', 'acceptor-other', 'merge', 404],
  ])('%s', async (_who, who, action, status) => {
    const acting = action === 'sign' ? { task: 'L1' } : { body: action === 'urge' ? WORDS : { parent: waiting.number } }
    expect((await asks(who, action, () => sent, acting)).status).toBe(status)
  })

  test('a wrong code looks like a wrong number, and takes longer and longer after five', async () => {
    const wrong = { ...sent, code: '00000-00000' }
    const times: number[] = []
    for (let tries = 0; tries < 8; tries++) {
      const began = performance.now()
      const answer = await asks('reporter', 'urge', () => wrong, { body: WORDS })
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found'])
      times.push(performance.now() - began)
    }
    expect(times.at(-1)).toBeGreaterThan(900)
    const absent = { ...wrong, number: '7K4QM-2X9RD-6' }
    expect((await asks('reporter', 'urge', () => absent, { body: WORDS })).body.title).toBe(
      (await asks('reporter', 'urge', () => wrong, { body: WORDS })).body.title,
    )
  })
})

describe('two counties with policies of their own', () => {
  test('here a check comes first; next door the desk closes, and an open assist holds nobody up', async () => {
    const here = await reported(RUBBISH)
    await does('handler-sanitation', 'sign', here)
    await resolves('handler-sanitation', here)
    expect(await act.ask('acceptor-a', 'close', here)).toMatchObject({ status: 409, body: { code: 'check.required' } })
    const there = await reported(RUBBISH, NEXT_DOOR)
    await does('seat-next', 'sign', there, 'Handling', { task: 'L1' })
    await does('seat-next', 'requestAssist', there, 'Handling', { task: 'L1', body: { agency: 'power' } })
    await resolves('seat-next', there, 'Resolved', 'L1')
    await does('acceptor-next', 'close', there, 'Closed')
  })

  test('more time: here the dispatcher gives it, next door a supervisor must agree too', async () => {
    const body = { more: { amount: 1, unit: 'working_hour' }, ...WORDS }
    for (const [place, handler, dispatcher, after] of [
      [PLACE, 'handler-sanitation', 'dispatcher-a', 'Handling'],
      [NEXT_DOOR, 'seat-next', 'dispatcher-next', 'ExtensionPending'],
    ] as const) {
      const one = await reported(RUBBISH, place)
      await does(handler, 'sign', one, 'Handling', { task: 'L1' })
      await does(handler, 'requestExtension', one, 'ExtensionPending', { task: 'L1', body })
      await does(dispatcher, 'grantExtension', one, after)
      if (after === 'ExtensionPending') await does('supervisor-next', 'grantExtension', one, 'Handling')
    }
  })
})

test('who stands in finds the work and does it in the other’s place, and the history says so', async () => {
  const one = await reported()
  await does('acceptor-a', 'verify', one, 'Verifying')
  const errand = (await detail(one)).errands as { area: string }[]
  expect(errand).toMatchObject([{ area: '330106:005055' }])
  const list = await running.api.get('/api/errands', { as: 'worker-b' })
  expect((list.body.items as { number: string }[]).map(({ number }) => number)).toContain(one.number)
  await does('worker-b', 'confirm', one, 'Accepted', { body: await act.evidence() })
  const { body } = await running.api.get(`/api/cases/${one.number}/history`, { as: 'acceptor-a' })
  const by = (body.commits as { by: unknown }[]).map(commit => commit.by)
  expect(by).toContainEqual(expect.objectContaining({ id: 'worker-b', post: 'post-worker-a' }))
})
