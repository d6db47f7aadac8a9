import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { BadRows } from './bad-row.ts'
import { importCommand } from './import-command.ts'
import { importPlan } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import { noProgress } from './progress.ts'
import { registryApi } from './registry-api.fixture.ts'

const tenant = Tenant.parse('xihu')
const HEAD = 'id,code,name_zh,level,parent'
const GOOD = `${HEAD}\n330106:002,330106002,北山,town,330106\n330106,330106,西湖区,county,33\n33,33,浙江,province,`
const MIXED = `${GOOD}\n34,34,安徽,planet,\n330106:003,330106003,无名,town,330199`
const options = { skipBad: false, dryRun: false, progress: noProgress }
const areas = (text: string) => planImport('area', { file: 'areas.csv', text })

test('rows may stand in any order: what others name goes first', async () => {
  const { client, registry } = registryApi()
  expect(await importPlan(client, areas(GOOD), options)).toMatchObject({ rows: 3, created: 3, bad: [] })
  expect((await registry.get(tenant, 'area', '330106:002'))?.entry.parent).toBe('330106')
})

test('one bad row stops everything before anything is written', async () => {
  const { client, calls } = registryApi()
  await expect(importPlan(client, areas(MIXED), options)).rejects.toThrow(BadRows)
  expect(calls.filter(({ method }) => method === 'POST')).toEqual([])
  const error = await importPlan(client, areas(MIXED), options).catch((thrown: unknown) => thrown)
  expect(error instanceof BadRows && error.rows.map(({ line, column }) => [line, column])).toEqual([
    [5, 'level'],
    [6, 'parent'],
  ])
})

test('bad rows may be skipped, and are still told', async () => {
  const { client } = registryApi()
  const report = await importPlan(client, areas(MIXED), { ...options, skipBad: true })
  expect([report.created, report.bad.map(({ line }) => line)]).toEqual([3, [5, 6]])
})

test('a dry run checks everything and writes nothing', async () => {
  const { client, calls, registry } = registryApi()
  expect(await importPlan(client, areas(GOOD), { ...options, dryRun: true })).toMatchObject({ rows: 3, created: 0 })
  expect(calls.filter(({ method }) => method === 'POST')).toEqual([])
  expect(await registry.list(tenant, 'area', 'top')).toEqual([])
})

test('rows that name each other in a circle are bad rows, not an endless import', async () => {
  const { client } = registryApi()
  const circle = `${HEAD}\na,1,甲,town,b\nb,2,乙,town,a`
  await expect(importPlan(client, areas(circle), options)).rejects.toThrow(/areas.csv:2: names itself/)
})

test('what the API refuses is named by line and column too', async () => {
  const { client } = registryApi()
  const upside = `${HEAD}\n33,33,浙江,town,\n3301,3301,杭州,city,33`
  const { bad } = await importPlan(client, areas(upside), options)
  expect(bad).toEqual([{ file: 'areas.csv', line: 3, column: 'parent', reason: 'A city cannot lie in a town' }])
})

test('more rows than one call takes are sent in several, with a key each', async () => {
  const { client, calls } = registryApi()
  const rows = Array.from({ length: 620 }, (_, index) => `a${index},${index},甲,county,`)
  let done = 0
  const progress = {
    ...noProgress,
    advance(by: number) {
      done += by
    },
  }
  expect(await importPlan(client, areas([HEAD, ...rows].join('\n')), { ...options, progress })).toMatchObject({
    created: 620,
  })
  const keys = calls.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('idempotency-key'))
  expect([keys.length, new Set(keys).size, done]).toEqual([3, 3, 620])
})

async function command(text: string, ...flags: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'wangge-import-')), 'areas.csv')
  if (text) writeFileSync(file, text)
  const out: string[] = []
  let code: number | undefined
  const program = new Command().exitOverride()
  importCommand(program, {
    client: async () => registryApi().client,
    out: line => out.push(line),
    errors: process.stderr,
    env: { NO_COLOR: '1' },
    exit: ended => {
      code = ended
    },
  })
  await program.parseAsync(['import', 'area', file, ...flags], { from: 'user' })
  return { out: out.join('\n'), code, file }
}

test('the command says in words or in one JSON object what it did, and ends with 1 where a row was bad', async () => {
  expect(await command(GOOD)).toMatchObject({ code: 0, out: 'area: 3 created, 0 changed, 0 unchanged.' })
  expect((await command(GOOD, '--dry-run')).out).toContain('nothing was written')
  const bad = await command(MIXED, '--json')
  expect([bad.code, JSON.parse(bad.out).bad[0]]).toEqual([
    1,
    { file: bad.file, line: 5, column: 'level', reason: expect.any(String) },
  ])
  expect(JSON.parse((await command(MIXED, '--json', '--skip-bad')).out)).toMatchObject({ created: 3 })
  expect(await command('')).toMatchObject({ code: 1, out: expect.stringContaining('cannot be read (ENOENT)') })
})
