import { expect, test } from 'vitest'
import { compileCondition } from '#shared/adapters/cel/compile-condition.ts'
import { randomIds } from '#shared/adapters/ids.ts'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryCaseSearch } from '#shared/adapters/memory/case-search.ts'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { routingTablesFor } from '#shared/commands/routing-tables-for.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { type CaseId, deriveCaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { Agency } from '#shared/domain/registry/entries.ts'
import { DutyRule } from '#shared/domain/routing/duty-rule.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import {
  accepted,
  county,
  dispatched,
  filed,
  grid,
  history,
  litter,
  minute,
  path,
  reported,
  tenant,
  town,
  ways,
} from '#test/support/sample-case.ts'
import { noise, sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { rulesRoutes } from './routes.ts'

const claimNames = { CLAIM_TENANT: 'tenant', CLAIM_ROLES: 'roles', CLAIM_AGENCY: 'agency', CLAIM_AREA: 'area' }
const registrar = { sub: 'registrar-a', tenant, roles: '[registrar]' }
const dispatcher = { sub: 'dispatcher-a', tenant, roles: '[dispatcher]', area: county }
const platform = Agency.parse({ id: 'town-a', name: { zh: '平台' }, type: 'town-platform', area: town })
const NOW = minute(60)
const SINCE = { since: minute(-60) }

async function setUp() {
  const registry = await sampleRegistry()
  await registry.putNew(tenant, 'agency', [versioned(platform)])
  const all = DutyRule.parse({ id: 'all', category: '*', area: county, lead: { agency: 'sanitation' } })
  await registry.putNew(tenant, 'rule', [versioned(all)])
  const ledger = memoryLedger()
  const views: CaseView[] = []
  const log = { info: () => undefined, error: (_code: string, _fields: object, error: unknown) => console.error(error) }
  let now = NOW
  let keys = 0
  const deps = {
    registry,
    ledger,
    search: memoryCaseSearch(() => views),
    limiter: memoryLimiter(),
    log,
    compile: compileCondition,
    ids: randomIds,
    pause: async () => undefined,
    clock: () => now,
  }
  const handler = apiHandler({ claimNames, log, routes: rulesRoutes(deps) })

  async function ask(
    method: string,
    at: string,
    body?: unknown,
    claims: Record<string, string> = registrar,
    key = `key-of-its-own-${++keys}`,
  ) {
    const [rawPath = '', query = ''] = at.split('?')
    const event = {
      version: '2.0',
      routeKey: `${method} ${rawPath}`,
      ...{ rawPath, rawQueryString: query, queryStringParameters: Object.fromEntries(new URLSearchParams(query)) },
      headers: { 'content-type': 'application/json', 'idempotency-key': key, 'accept-language': 'en' },
      requestContext: { requestId: 'r', http: { method, path: rawPath }, authorizer: { jwt: { claims } } },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      isBase64Encoded: false,
    }
    const answer = (await handler(event as never, {} as never)) as { statusCode?: number; body?: string }
    return { status: answer.statusCode, body: JSON.parse(answer.body ?? '{}') }
  }

  async function addCase(index: number, category = litter, steps: Parameters<typeof history>[0] = []): Promise<CaseId> {
    const caseId = deriveCaseId(tenant, 'test', String(index), 0)
    const commits = history(
      [{ ...reported, category: category.id, condition: category.conditions[0]?.id }, ...steps] as never,
      {
        tenant,
        caseId,
      },
    )
    for (const commit of commits) await ledger.append(commit)
    const state = fold(commits)
    if (state.status !== 'Absent') views.push(ownView(state))
    return caseId
  }
  const putRule = (over: Record<string, unknown>) =>
    registry.putNew(tenant, 'rule', [
      versioned(DutyRule.parse({ category: '*', area: county, lead: { agency: 'sanitation' }, ...over })),
    ])
  return { ask, addCase, putRule, registry, deps, pass: (minutes: number) => (now = minute(60 + minutes)) }
}

const DRAFT = { id: 'd1', name: { zh: '草案' } }

test('a draft is a copy; replayed on 1,000 cases it shows exactly those that change; published, new cases behave so', async () => {
  const { ask, addCase, putRule, deps, pass } = await setUp()
  const noisy: string[] = []
  for (let index = 0; index < 1000; index++) {
    const isNoise = index % 7 === 0
    const caseId = await addCase(index, isNoise ? noise : litter)
    if (isNoise) noisy.push(showCaseNumber(caseId))
  }
  expect(await ask('POST', '/api/rules/active/copy', DRAFT)).toMatchObject({
    status: 201,
    body: { list: { id: 'd1', status: 'draft', basedOn: 'all' }, rules: 1 },
  })
  const replay = () => ask('POST', '/api/rules/d1/replay', { ...SINCE, examples: 1000 }, dispatcher)
  expect((await replay()).body).toMatchObject({ cases: 1000, changed: 0, agencies: [], against: 'all', more: false })

  await putRule({ id: 'd1::noise', category: noise.id, lead: { agency: 'town-a' } })
  const { body } = await replay()
  expect(body).toMatchObject({ cases: 1000, changed: noisy.length })
  expect(body.agencies).toEqual([
    { agency: 'sanitation', loses: noisy.length, gains: 0 },
    { agency: 'town-a', loses: 0, gains: noisy.length },
  ])
  expect(body.examples.map(({ number }: { number: string }) => number).sort()).toEqual(noisy.sort())

  const preview = (list: string) =>
    ask('POST', '/api/routing/preview', { category: noise.id, condition: '1', area: grid, list })
  expect((await preview('d1')).body).toMatchObject({
    agency: 'town-a',
    reason: { list: 'd1', runnerUp: { rule: 'd1::all' } },
  })
  expect((await preview('active')).body).toMatchObject({ agency: 'sanitation' })
  pass(1)
  expect(await ask('POST', '/api/rules/d1/publish', {})).toMatchObject({
    status: 200,
    body: { status: 'published', rules: 2 },
  })
  expect((await preview('active')).body).toMatchObject({ agency: 'town-a', place: path })
  expect((await routingTablesFor(tenant, minute(61), deps)).rules.list).toBe('d1')
  expect((await routingTablesFor(tenant, minute(59), deps)).rules.list).toBe('all')
})

test('a repeated copy or publication meets its own result, another one is refused', async () => {
  const { ask } = await setUp()
  const copy = (key: string) => ask('POST', '/api/rules/active/copy', DRAFT, registrar, key)
  expect([await copy('key-0001'), await copy('key-0001'), await copy('key-0002')].map(({ status }) => status)).toEqual([
    201, 201, 422,
  ])
  const publish = (key: string) => ask('POST', '/api/rules/d1/publish', {}, registrar, key)
  expect(
    [await publish('key-0003'), await publish('key-0003'), await publish('key-0004')].map(({ status }) => status),
  ).toEqual([200, 200, 422])
  expect((await ask('POST', '/api/rules/all/publish', {})).status).toBe(422)
  expect((await ask('POST', '/api/rules/nothing/publish', {})).status).toBe(404)
})

test('ties and expressions that cannot be used stop publication, and are told before', async () => {
  const { ask, putRule } = await setUp()
  await ask('POST', '/api/rules/active/copy', DRAFT)
  await putRule({ id: 'd1::twin' })
  await putRule({ id: 'd1::broken', category: litter.id, when: 'hour == "x"' })
  const { body } = await ask('GET', '/api/rules/d1/lint')
  expect(body.findings.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(['tie', 'condition-invalid']),
  )
  const refused = await ask('POST', '/api/rules/d1/publish', {})
  expect(refused).toMatchObject({ status: 422, body: { code: 'input.invalid' } })
  expect(refused.body.errors).toHaveLength(2)
})

test('what was ruled is proposed as a rule with its case, until a draft has it', async () => {
  const { ask, addCase, registry } = await setUp()
  await addCase(1, litter, ways.Arbitration.slice(1))
  const toTown = { ...dispatched, task: 'L2', agency: platform.id }
  const ruled = [
    { type: 'CaseRuled', agency: platform.id, fallback: 'sanitation', words: 'a'.repeat(64) },
    { type: 'TaskWithdrawn', task: 'L1', why: 'ruled' },
    { ...toTown, reason: { code: 'ruled', by: 'supervisor-a', fallback: 'sanitation' } },
  ] as never
  const number = showCaseNumber(await addCase(2, litter, [...ways.Arbitration.slice(1), ruled]))
  await ask('POST', '/api/rules/active/copy', DRAFT)
  const proposals = async (list: string) =>
    (await ask('GET', `/api/rules/${list}/proposals?since=${minute(-60)}`, undefined, dispatcher)).body.proposals
  const [proposed, ...more] = await proposals('d1')
  expect(more).toEqual([])
  expect(proposed).toEqual({
    id: expect.stringMatching(/^d1::ruling-/),
    ...{ category: litter.id, area: grid, lead: { agency: platform.id }, ruling: number },
  })
  await registry.putNew(tenant, 'rule', [versioned(DutyRule.parse(proposed))])
  expect(await proposals('d1')).toEqual([])
  expect(await proposals('active')).toHaveLength(1)
  const preview = { category: litter.id, condition: '1', area: grid, list: 'd1' }
  expect((await ask('POST', '/api/routing/preview', preview)).body).toMatchObject({ agency: platform.id })
})

test('a list that counts from a later day on is held against the agencies and areas of that day', async () => {
  const { ask, putRule, registry } = await setUp()
  const closing = Agency.parse({ ...platform, id: 'closing', type: 'closing', validTo: '2026-12-31' })
  await registry.putNew(tenant, 'agency', [versioned(closing)])
  await ask('POST', '/api/rules/active/copy', DRAFT)
  await putRule({ id: 'd1::a', category: litter.id, lead: { agency: 'closing' } })
  const publish = (effectiveFrom: string, key: string) =>
    ask('POST', '/api/rules/d1/publish', { effectiveFrom }, registrar, key)
  // Already the first of January there.
  const refused = await publish('2026-12-31T16:00:00Z', 'key-0002')
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/rules/d1::a' }] } })
  expect((await publish('2026-12-31T15:00:00Z', 'key-0003')).status).toBe(200)
})

test('each dispatch is told with its reason to whoever may see the case, and to nobody else', async () => {
  const { ask, addCase } = await setUp()
  const number = showCaseNumber(await addCase(1, litter, [[accepted, filed, dispatched]]))
  const at = `/api/cases/${number}/routing`
  expect((await ask('GET', at, undefined, dispatcher)).body.routing).toEqual([
    { agency: 'sanitation', task: 'L1', sentence: 'Sent by a dispatcher.', reason: dispatched.reason },
  ])
  const handler = (agency: string) => ({ sub: 'h', tenant, roles: '[handler]', agency })
  expect((await ask('GET', at, undefined, handler('sanitation'))).status).toBe(200)
  expect((await ask('GET', at, undefined, handler('town-a'))).status).toBe(404)
  expect((await ask('GET', at, undefined, { ...dispatcher, area: '330108' })).status).toBe(404)
  expect((await ask('GET', at, undefined, { ...dispatcher, tenant: 'other' })).status).toBe(404)
})

test('lists are for registrars and the desk; making them for registrars of the whole place', async () => {
  const { ask } = await setUp()
  const agencyHandler = { sub: 'h', tenant, roles: '[handler]', agency: 'sanitation' }
  for (const [method, at, body] of [
    ['GET', '/api/rules/active/lint', undefined],
    ['POST', '/api/rules/active/replay', SINCE],
    ['POST', '/api/routing/preview', {}],
  ] as const) {
    expect((await ask(method, at, body, agencyHandler)).status).toBe(403)
    expect((await ask(method, at, body, dispatcher)).status).toBe(200)
  }
  for (const claims of [dispatcher, { ...registrar, area: county }]) {
    expect((await ask('POST', '/api/rules/active/copy', DRAFT, claims)).status).toBe(403)
  }
})

test('under a key that copied or published, another request is refused and does nothing', async () => {
  const { ask, registry } = await setUp()
  const post = (at: string, body: unknown) => ask('POST', at, body, registrar, 'one-key-01')
  const copy = () => post('/api/rules/active/copy', DRAFT)
  expect([(await copy()).status, (await copy()).status]).toEqual([201, 201])
  const others = [
    await post('/api/rules/active/copy', { ...DRAFT, id: 'd2' }),
    await post('/api/rules/active/copy', { ...DRAFT, name: { zh: '另一个' } }),
    await post('/api/rules/d1/publish', {}),
  ]
  expect(others.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([422, 'key.reused']))
  expect((await registry.list(tenant, 'dutyList', 'all')).map(({ entry }) => [entry.id, entry.status])).toEqual([
    ['d1', 'draft'],
  ])
  const publish = (body: unknown) => ask('POST', '/api/rules/d1/publish', body, registrar, 'one-key-02')
  const answers = [await publish({}), await publish({}), await publish({ effectiveFrom: minute(90) })]
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    ...[
      [200, undefined],
      [200, undefined],
    ],
    [422, 'key.reused'],
  ])
})
