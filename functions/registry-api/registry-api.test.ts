import { expect, test } from 'vitest'
import { randomIds } from '#shared/adapters/ids.ts'
import { memoryLimiter } from '#shared/adapters/memory/limiter.ts'
import { memoryPlaceChanges } from '#shared/adapters/memory/place-changes.ts'
import { memoryRegistry } from '#shared/adapters/memory/registry.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryWebhookSecrets } from '#shared/adapters/memory/webhook-secrets.ts'
import type { AgencyQueues } from '#shared/ports/agency-queues.ts'
import { apiHandler } from '#shared/runtime/http/api-handler.ts'
import { registryRoutes } from './registry-routes.ts'

const claimNames = { CLAIM_TENANT: 'tenant', CLAIM_ROLES: 'roles', CLAIM_AGENCY: 'agency', CLAIM_AREA: 'area' }
const wholeTenant = { sub: 'registrar-a', tenant: 'xihu', roles: '[registrar]' }
const ofSandun = { ...wholeTenant, sub: 'registrar-sandun', area: '330106:109' }

interface Ask {
  readonly method?: string
  readonly path: string
  readonly query?: Record<string, string>
  readonly body?: unknown
  readonly headers?: Record<string, string>
  readonly claims?: Record<string, string>
}

function setUp() {
  const made: string[] = []
  const queues: AgencyQueues = {
    async ensure(tenant, agency) {
      made.push(`${tenant}-${agency}`)
      const arn = `arn:aws-cn:sqs:cn-north-1:111122223333:${tenant}-${agency}`
      const Statement = [{ Effect: 'Allow' as const, Action: ['sqs:ReceiveMessage'], Resource: arn }]
      return { url: `https://queue/${agency}`, arn, consumerPolicy: { Version: '2012-10-17', Statement } }
    },
  }
  const log = { info: () => undefined, error: (_code: string, _fields: object, error: unknown) => console.error(error) }
  const registry = memoryRegistry()
  const places = memoryPlaceChanges()
  const clock = () => '2026-11-22T08:00:00.000Z'
  const secrets = memoryWebhookSecrets()
  const deps = {
    registry,
    queues,
    secrets,
    limiter: memoryLimiter(),
    keys: memoryServerKeys(randomIds),
    places,
    clock,
    ids: randomIds,
    mayCall: (url: URL) => url.protocol === 'https:',
    log,
  }
  const handler = apiHandler({ claimNames, log, routes: registryRoutes(deps) })

  async function ask({ method = 'GET', path, query, body, headers, claims = wholeTenant }: Ask) {
    const event = {
      version: '2.0',
      routeKey: `${method} ${path}`,
      rawPath: path,
      rawQueryString: '',
      headers: { 'content-type': 'application/json', ...headers },
      queryStringParameters: query,
      requestContext: { requestId: 'r', http: { method, path }, authorizer: { jwt: { claims } } },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      isBase64Encoded: false,
    }
    const answer = await handler(event as never, {} as never)
    const {
      statusCode = 0,
      body: text = '',
      headers: got = {},
    } = answer as { statusCode?: number; body?: string; headers?: Record<string, string> }
    return { status: statusCode, body: JSON.parse(text), headers: got }
  }
  const put = (kind: string, entry: { id: string }, headers: Record<string, string> = CREATE, claims = wholeTenant) =>
    ask({ method: 'PUT', path: `/api/registry/${kind}/${encodeURIComponent(entry.id)}`, body: entry, headers, claims })
  let keys = 0
  const bring = (
    kind: string,
    entries: unknown[],
    key = `key-of-its-own-${++keys}`,
    claims: Record<string, string> = wholeTenant,
  ) =>
    ask({
      method: 'POST',
      path: `/api/registry/${kind}/import`,
      body: { entries },
      headers: { 'idempotency-key': key },
      claims,
    })
  return { ask, put, bring, registry, secrets, made }
}

const CREATE = { 'if-none-match': '*' }
const area = (id: string, level: string, parent?: string) => ({
  id,
  code: id.replace(':', ''),
  name: { zh: `区域${id}` },
  level,
  ...(parent !== undefined && { parent }),
})
const AREAS = [
  area('33', 'province'),
  area('3301', 'city', '33'),
  area('330106', 'county', '3301'),
  area('330106:002', 'town', '330106'),
  area('330106:109', 'town', '330106'),
  area('330106:109001', 'village', '330106:109'),
]
const agency = (id: string, at = '330106', more = {}) => ({
  id,
  name: { zh: '环卫🚧𠮷' },
  type: 'sanitation',
  area: at,
  ...more,
})

async function withAreas() {
  const all = setUp()
  await all.bring('area', AREAS)
  return all
}

test('an entry is created, read with its ETag, changed by it, and keeps its history', async () => {
  const { put, ask } = await withAreas()
  const created = await put('agency', agency('sanitation'))
  expect([created.status, created.headers.etag, created.body.version]).toEqual([201, '"1"', 1])
  const path = '/api/registry/agency/sanitation'
  const read = await ask({ path })
  expect([read.status, read.headers.etag, read.body.entry]).toEqual([
    200,
    '"1"',
    { ...agency('sanitation'), shards: 1, connector: { kind: 'sqs' } },
  ])

  const changed = await put('agency', agency('sanitation', '330106:002'), { 'if-match': '"1"' })
  expect([changed.status, changed.headers.etag]).toEqual([200, '"2"'])
  const { body } = await ask({ path: `${path}/history` })
  expect(
    body.versions.map((one: { version: number; entry: { area: string }; changedBy: string }) => [
      one.version,
      one.entry.area,
      one.changedBy,
    ]),
  ).toEqual([
    [2, '330106:002', 'registrar-a'],
    [1, '330106', 'registrar-a'],
  ])
  expect(JSON.stringify(body)).not.toContain('commandId')
})

test('a change must say what it changes, and a stale one is told the present version', async () => {
  const { put, ask } = await withAreas()
  expect((await put('agency', agency('a'), {})).status).toBe(428)
  expect((await put('agency', agency('a'), { 'if-match': '*' })).status).toBe(428)
  expect((await put('agency', agency('a'), { 'if-match': '"1"' })).status).toBe(412)
  await put('agency', agency('a'))
  expect((await put('agency', agency('a', '330106:002'))).status).toBe(412)
  await put('agency', agency('a', '330106:002'), { 'if-match': '"1"' })
  const stale = await put('agency', agency('a', '330106:109'), { 'if-match': '"1"' })
  expect([stale.status, stale.body.code, stale.body.params.version]).toEqual([412, 'version.stale', 2])
  expect((await ask({ path: '/api/registry/agency/a' })).body.entry.area).toBe('330106:002')
})

test('a repeated request meets its own result, also after somebody else’s change', async () => {
  const { put, ask } = await withAreas()
  const first = await put('agency', agency('a'))
  expect(await put('agency', agency('a'))).toEqual(first)
  await put('agency', agency('a', '330106:002'), { 'if-match': '"1"' })
  expect((await put('agency', agency('a'))).body.version).toBe(1)
  expect((await ask({ path: '/api/registry/agency/a/history' })).body.versions).toHaveLength(2)
})

test('the same content makes no version', async () => {
  const { put } = await withAreas()
  await put('agency', agency('a'))
  const again = await put('agency', agency('a'), { 'if-match': '"1"' })
  expect([again.status, again.body.version]).toEqual([200, 1])
})

test('a policy under which cases would be stuck is refused, each fault named, with what is inherited', async () => {
  const { put, bring, registry } = setUp()
  await bring('area', AREAS)
  const errors = ({ body }: Awaited<ReturnType<typeof put>>) =>
    body.errors.map(({ pointer }: { pointer: string }) => pointer)
  const stuck = await put('policy', { id: '330106', policy: { actionsOff: ['check', 'chekc'] } } as never)
  expect([stuck.status, errors(stuck)]).toEqual([422, ['/policy/actionsOff/1', '/policy/check/required']])
  expect(await registry.get('xihu' as never, 'policy', '330106')).toBeUndefined()

  const free = { actionsOff: ['check', 'pass', 'fail'], check: { required: false } }
  expect((await put('policy', { id: '330106', policy: free } as never)).status).toBe(201)
  const town = await put('policy', { id: '330106:002', policy: { check: { required: true } } } as never)
  expect([town.status, errors(town)]).toEqual([422, ['/policy/check/required']])
})

test('a policy that would leave an area below it stuck is refused, and says which', async () => {
  const { put, bring } = setUp()
  await bring('area', AREAS)
  const town = { id: '330106:002', policy: { check: { required: true } } }
  expect((await put('policy', town as never)).status).toBe(201)
  const free = { actionsOff: ['check', 'pass', 'fail'], check: { required: false } }
  const county = await put('policy', { id: '330106', policy: free } as never)
  expect([county.status, county.body.errors]).toEqual([
    422,
    [{ pointer: '/policy', message: expect.stringContaining('330106:002') }],
  ])
})

test('registering an agency makes its queue and hands over the consumer’s policy, and a refused one makes none', async () => {
  const { put, bring, made } = await withAreas()
  const { body } = await put('agency', agency('sanitation'))
  expect(body.queue.consumerPolicy.Statement[0].Resource).toBe(body.queue.arn)
  expect((await put('agency', agency('lost', '330199'))).status).toBe(422)
  expect((await put('agency', agency('sanitation-dlq'))).status).toBe(422)
  const { body: imported } = await bring('agency', [agency('gas'), agency('lost', '330199')])
  expect(imported.rows.map((row: { outcome: string }) => row.outcome)).toEqual(['created', 'refused'])
  expect(imported.rows[0].queue.url).toBe('https://queue/gas')
  expect(made).toEqual(['xihu-sanitation', 'xihu-gas'])
})

const hooked = (url: string) => agency('gas', '330106', { connector: { kind: 'webhook', url } })

test('only an agency that takes tasks from a queue gets one; a webhook gets its first secret, once', async () => {
  const { put, bring, made, secrets } = await withAreas()
  const pull = await put('agency', agency('pull', '330106', { connector: { kind: 'inbox' } }))
  expect([pull.status, pull.body.queue]).toEqual([201, undefined])
  await bring('agency', [hooked('https://gas.example/tasks')])
  const first = await secrets.get('xihu' as never, 'gas' as never)
  expect(first).toMatchObject({ version: 1, newest: expect.stringMatching(/^whsec_/) })
  await bring('agency', [hooked('https://gas.example/other')], 'key-0002')
  expect(await secrets.get('xihu' as never, 'gas' as never)).toEqual(first)
  expect(made).toEqual([])
})

test('a webhook that may not be called, or hides a secret in its address, is refused and leaves nothing', async () => {
  const { put, bring, secrets } = await withAreas()
  for (const url of [
    'http://gas.example/',
    'https://u:p@gas.example/',
    'ftp://gas.example/',
    'https://gas.example/#x',
  ]) {
    const { status, body } = await put('agency', hooked(url))
    expect([url, status, body.errors[0].pointer]).toEqual([url, 422, '/connector/url'])
  }
  const { body } = await bring('agency', [hooked('http://gas.example/')])
  expect(body.rows[0]).toMatchObject({ outcome: 'refused', errors: [{ pointer: '/connector/url' }] })
  expect((await put('agency', agency('a', '330106', { connector: { kind: 'pigeon' } }))).status).toBe(422)
  expect(await secrets.get('xihu' as never, 'gas' as never)).toBeUndefined()
})

test('a webhook’s secret is told once, the one before counts on, and no entry shows either', async () => {
  const { put, ask, secrets } = await withAreas()
  await put('agency', hooked('https://gas.example/tasks'))
  const before = await secrets.get('xihu' as never, 'gas' as never)
  const path = '/api/registry/agency/gas/webhook-secret'
  const rotate = (key: string, body = {}, claims = wholeTenant as Record<string, string>) =>
    ask({ method: 'POST', path, body, headers: { 'idempotency-key': key }, claims })
  const made = await rotate('rotate-1')
  expect([made.status, made.body.previousUntil]).toEqual([200, '2026-11-23T08:00:00.000Z'])
  expect(made.body.secret).not.toBe(before?.newest)
  expect((await secrets.get('xihu' as never, 'gas' as never))?.previous?.secret).toBe(before?.newest)
  expect((await rotate('rotate-1')).body).toEqual(made.body)
  const leaked = await rotate('rotate-2', { keepHours: 0 })
  expect(leaked.body.previousUntil).toBe('2026-11-22T08:00:00.000Z')
  expect((await rotate('rotate-2', { keepHours: 1 })).body.code).toBe('key.reused')
  expect((await rotate('rotate-1')).body.code).toBe('version.stale')
  expect((await secrets.get('xihu' as never, 'gas' as never))?.newest).toBe(leaked.body.secret)
  expect((await rotate('rotate-3', { keepHours: 169 })).status).toBe(422)
  expect((await rotate('rotate-4', {}, ofSandun)).status).toBe(404)
  const read = await ask({ path: '/api/registry/agency/gas/history' })
  expect(JSON.stringify(read.body)).not.toContain('whsec_')
})

test('what an entry names must exist; each missing thing is named', async () => {
  const { put } = await withAreas()
  const lead = { agency: 'nobody' }
  const rule = { id: 'r1', category: 'GB.event.0110', area: '330106:999', lead }
  const { status, body } = await put('rule', rule)
  expect(status).toBe(422)
  expect(body.errors.map((one: { pointer: string }) => one.pointer)).toEqual(['/category', '/area', '/lead/agency'])
})

test('the area tree stays a tree', async () => {
  const { put } = await withAreas()
  const pointer = async (entry: { id: string }, headers = CREATE as Record<string, string>) => {
    const { status, body } = await put('area', entry, headers)
    return [status, body.errors?.[0]?.pointer]
  }
  expect(await pointer(area('330106:003', 'town', '330106:109001'))).toEqual([422, '/parent'])
  expect(await pointer(area('330107:001', 'town', '330106'))).toEqual([422, '/parent'])
  expect(await pointer(area('3301', 'village', '330106'), { 'if-match': '"1"' })).toEqual([422, '/parent'])
})

test('bad input is named field by field and nothing is written', async () => {
  const { put, ask, registry } = await withAreas()
  const { status, body } = await put('agency', { ...agency('a'), type: 'NOT A TYPE', colour: 'red' } as never)
  expect([status, body.code]).toEqual([422, 'input.invalid'])
  expect(body.errors.length).toBeGreaterThan(0)
  const other = await ask({ method: 'PUT', path: '/api/registry/agency/b', body: agency('a'), headers: CREATE })
  expect([other.status, other.body.errors[0].pointer]).toEqual([422, '/id'])
  expect((await ask({ path: '/api/registry/colour' })).status).toBe(404)
  expect((await ask({ path: '/api/registry/agency/a' })).status).toBe(404)
  expect((await ask({ path: '/api/registry/grid' })).status).toBe(422)
  expect(await registry.list('xihu' as never, 'agency', 'all')).toEqual([])
})

test('only registrars come in, each to his own tenant', async () => {
  const { ask, put } = await withAreas()
  await put('agency', agency('a'))
  const path = '/api/registry/agency/a'
  expect((await ask({ path, claims: { ...wholeTenant, roles: '[handler supervisor]' } })).status).toBe(403)
  expect((await ask({ path, claims: { ...wholeTenant, tenant: 'other' } })).status).toBe(404)
})

test('a registrar of an area keeps what lies in it and nothing else', async () => {
  const { put, bring } = await withAreas()
  const mine = (kind: string, entry: { id: string }, headers = CREATE as Record<string, string>) =>
    put(kind, entry, headers, ofSandun).then(({ status }) => status)
  expect(await mine('agency', agency('sandun-platform', '330106:109'))).toBe(201)
  expect(await mine('agency', agency('sandun-village', '330106:109001'))).toBe(201)
  expect(await mine('area', area('330106:109002', 'village', '330106:109'))).toBe(201)
  expect(await mine('policy', { id: '330106:109', policy: { claim: { minutes: 30 } } } as never)).toBe(201)
  expect(
    await mine('area', { ...area('330106:109', 'town', '330106'), name: { zh: '三墩镇' } } as never, {
      'if-match': '"1"',
    }),
  ).toBe(200)

  expect(await mine('agency', agency('elsewhere', '330106:002'))).toBe(404)
  expect(await mine('agency', agency('above', '330106'))).toBe(404)
  expect(await mine('area', area('330106:110', 'town', '330106'))).toBe(404)
  expect(await mine('area', area('330106:109', 'town'), { 'if-match': '"2"' })).toBe(404)
  expect(await mine('policy', { id: '330106', policy: {} } as never)).toBe(404)
  expect(await mine('sender', { id: 'hotline', name: { zh: '热线' }, senderId: 'AROA1' } as never)).toBe(404)
  await put('agency', agency('county'))
  expect(await mine('agency', agency('county', '330106:109'), { 'if-match': '"1"' })).toBe(404)
  const { body } = await bring('agency', [agency('x', '330106:109'), agency('y', '330106:002')], 'key-0002', ofSandun)
  expect(body.rows.map((row: { outcome: string }) => row.outcome)).toEqual(['created', 'refused'])
})

test('an import creates, changes and leaves alone, row by row, and a replay answers the same', async () => {
  const { bring, ask } = await withAreas()
  const outcomes = ({ body }: { body: { rows: { outcome: string }[] } }) => body.rows.map(({ outcome }) => outcome)
  await bring('agency', [agency('a'), agency('b')])
  const rows = [agency('a'), agency('b', '330106:002'), agency('c'), { id: 'd' }, agency('c')]
  const second = await bring('agency', rows, 'key-0002')
  expect(outcomes(second)).toEqual(['unchanged', 'changed', 'created', 'refused', 'refused'])
  expect(second.body.rows[3].errors.map((one: { pointer: string }) => one.pointer)).toContain('/name')
  expect(outcomes(await bring('agency', rows, 'key-0002'))).toEqual(outcomes(second))
  expect((await ask({ path: '/api/registry/agency/b/history' })).body.versions).toHaveLength(2)

  const reused = await bring('agency', [agency('c', '330106:002')], 'key-0002')
  expect([reused.status, reused.body.code]).toEqual([422, 'key.reused'])
  expect((await ask({ path: '/api/registry/agency/c' })).body.entry.area).toBe('330106')
})

test('rows may name rows before them, not after, and not refused ones', async () => {
  const { bring } = setUp()
  const { body } = await bring('area', [AREAS[1], AREAS[0], AREAS[1], { ...AREAS[2], level: 'planet' }, AREAS[3]])
  expect(body.rows.map((row: { outcome: string }) => row.outcome)).toEqual([
    'refused',
    'created',
    'created',
    'refused',
    'refused',
  ])
})

test('a sender of another tenant is one refused row, and the others stand', async () => {
  const { bring, registry } = await withAreas()
  const sender = (id: string, senderId: string) => ({ id, name: { zh: '热线' }, senderId })
  await bring('sender', [sender('hotline', 'AROA1')], 'key-0001', { ...wholeTenant, tenant: 'other' })
  const { body } = await bring('sender', [sender('stolen', 'AROA1'), sender('mine', 'AROA2')])
  expect(body.rows.map((row: { outcome: string }) => row.outcome)).toEqual(['refused', 'created'])
  expect(await registry.tenantOfSender('AROA1')).toBe('other')
  expect(await registry.tenantOfSender('AROA2')).toBe('xihu')
})

test('an import needs a key, some rows, and not too many', async () => {
  const { ask, bring } = await withAreas()
  const path = '/api/registry/agency/import'
  expect((await ask({ method: 'POST', path, body: { entries: [agency('a')] } })).status).toBe(400)
  expect((await bring('agency', [])).status).toBe(422)
  expect(
    (
      await bring(
        'agency',
        Array.from({ length: 251 }, () => agency('a')),
      )
    ).status,
  ).toBe(422)
})

test('lists are paged through the Link header', async () => {
  const { ask, bring } = await withAreas()
  await bring(
    'agency',
    ['a', 'b', 'c'].map(id => agency(id)),
  )
  const first = await ask({ path: '/api/registry/agency', query: { limit: '2' } })
  expect(first.body.entries.map((one: { entry: { id: string } }) => one.entry.id)).toEqual(['a', 'b'])
  const [, next = ''] = /<([^>]+)>; rel="next"/.exec(first.headers.link ?? '') ?? []
  const url = new URL(next, 'http://x')
  const second = await ask({ path: url.pathname, query: Object.fromEntries(url.searchParams) })
  expect(second.body.entries.map((one: { entry: { id: string } }) => one.entry.id)).toEqual(['c'])
  expect(second.headers.link).toBeUndefined()
  expect((await ask({ path: '/api/registry/area' })).body.entries).toHaveLength(3)
  expect((await ask({ path: '/api/registry/area', query: { scope: '330106' } })).body.entries).toHaveLength(3)
})

test('a published list and its rules stay as they are; rules belong to a draft that exists', async () => {
  const { put, bring, registry } = setUp()
  await bring('area', AREAS)
  await put('agency', { id: 'a', name: { zh: '甲' }, type: 'sanitation', area: '330106' } as never)
  const rule = (id: string) => ({ id, category: '*', area: '330106', lead: { agency: 'a' } })
  expect((await put('rule', rule('r1'))).status).toBe(201)
  expect((await put('rule', rule('d1::r1'))).status).toBe(422)
  const list = { id: 'd1', name: { zh: '草案' }, status: 'draft' }
  expect((await put('dutyList', { ...list, status: 'published' } as never)).status).toBe(422)
  expect((await put('dutyList', list)).status).toBe(201)
  expect((await put('rule', rule('d1::r1'))).status).toBe(201)

  const stored = await registry.get('xihu' as never, 'dutyList', 'd1')
  if (!stored) throw new Error('The list was stored')
  const published = { ...stored.entry, status: 'published' as const, effectiveFrom: '2026-11-22T08:00:00.000Z' }
  await registry.put('xihu' as never, 'dutyList', 'd1', { ...stored, entry: published, version: 2, commandId: 'p' })
  const over = { 'if-match': '"1"' }
  const shorter = { ...rule('d1::r1'), limit: { amount: 1, unit: 'urgent_hour', mode: 'elapsed' } }
  expect((await put('rule', shorter, over)).status).toBe(422)
  expect((await put('rule', rule('d1::r2'))).status).toBe(422)
  expect((await put('dutyList', list, { 'if-match': '"2"' })).status).toBe(422)
  // What the place was set up with does not count any more: nobody changes it by mistake.
  expect((await put('rule', rule('r2'))).status).toBe(422)
})

test('codes look as the policy above says; a grid that is no shape is refused with its name', async () => {
  const { bring, put } = await withAreas()
  await bring('policy', [{ id: '33', policy: { places: { codes: { town: '999999999', grid: 'A99' } } } }], 'key-policy')
  const answer = await bring(
    'area',
    [area('330106:110', 'town', '330106'), area('330106:1', 'town', '330106')],
    'key-towns',
  )
  expect(answer.body.rows).toMatchObject([
    { outcome: 'created' },
    { outcome: 'refused', errors: [{ pointer: '/code', message: expect.stringContaining('999999999') }] },
  ])
  const grid = { id: '330106:109-1', code: 'G01', name: { zh: '一号格' }, parent: '330106:109' }
  const bow = [
    [120, 30],
    [120.02, 30.02],
    [120.02, 30],
    [120, 30.01],
    [120, 30],
  ]
  const square = [
    [120, 30],
    [120.02, 30],
    [120.02, 30.02],
    [120, 30.02],
    [120, 30],
  ]
  const gridWith = (more: object) => ({ ...grid, ...more })
  const crossed = await put('grid', gridWith({ polygon: [bow] }))
  expect(crossed.body.errors).toMatchObject([{ pointer: '/polygon', message: expect.stringContaining('一号格') }])
  expect((await put('grid', gridWith({ code: '01', polygon: [square] }))).status).toBe(422)
  expect((await put('grid', gridWith({ polygon: [square] }))).status).toBe(201)
})

test('a list and a history come page by page, by cursors of ours alone', async () => {
  const { put, ask } = await withAreas()
  for (const [version, id] of ['agency-a', 'agency-b', 'agency-c'].entries()) {
    await put('agency', agency(id, '330106'))
    const change = { ...agency('agency-a', '330106'), name: { zh: `第${version}版` } }
    await put('agency', change, { 'if-match': `"${version + 1}"` })
  }
  const walk = async (path: string, read: (body: Record<string, unknown>) => unknown[]) => {
    const pages: unknown[][] = []
    for (let query: Record<string, string> | undefined = { limit: '2' }; query; ) {
      const { body, headers } = await ask({ path, query })
      pages.push(read(body))
      const [, link] = /^<([^>]+)>; rel="next"$/.exec(headers?.link ?? '') ?? []
      query = link === undefined ? undefined : Object.fromEntries(new URL(link, 'http://x').searchParams)
      expect(body.next).toBe(query?.cursor)
    }
    return pages
  }
  const entries = await walk('/api/registry/agency', body => (body.entries as Stored[]).map(({ entry }) => entry.id))
  expect(entries).toEqual([['agency-a', 'agency-b'], ['agency-c']])
  const history = '/api/registry/agency/agency-a/history'
  const versions = await walk(history, body => (body.versions as Stored[]).map(({ version }) => version))
  expect(versions).toEqual([
    [4, 3],
    [2, 1],
  ])
  const foreign = await ask({ path: '/api/registry/agency', query: { cursor: 'agency-a' } })
  expect([foreign.status, foreign.body.errors[0].pointer]).toEqual([422, '/cursor'])
})

interface Stored {
  readonly version: number
  readonly entry: { readonly id: string }
}
