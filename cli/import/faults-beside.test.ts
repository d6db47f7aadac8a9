import { expect, test } from 'vitest'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { BadRows } from './bad-row.ts'
import { importPlan } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import { noProgress } from './progress.ts'
import { registryApi } from './registry-api.fixture.ts'

const AREAS = `id,code,name_zh,level,parent,west,south,east,north
33,33,浙江,province,,,,,
g,330106,西湖区,county,33,119.9,29.9,120.03,30.1
g:t,330106001,镇,town,g,,,,
h,330108,滨江区,county,33,120.03,29.9,120.2,30.1
h:t,330108001,镇,town,h,,,,`
const options = { skipBad: false, dryRun: false, progress: noProgress }

/** A square of a hundredth of a degree; x and y in such squares from 120 east, 30 north. */
const square = (name: string, x: number, y: number, more: object = {}) => {
  const [west, south, east, north] = [120 + x / 100, 30 + y / 100, 120 + (x + 1) / 100, 30 + (y + 1) / 100]
  const ring = [west, south, east, south, east, north, west, north, west, south]
  const polygon = [[0, 2, 4, 6, 8].map(at => [ring[at], ring[at + 1]])]
  return { id: `g:${name}`, code: name, name: { zh: `格${name}` }, parent: 'g:t', polygon, ...more }
}
const grids = (file: string, entries: readonly object[]) =>
  planImport('grid', { file, text: JSON.stringify(entries, null, 1) })

async function withAreas() {
  const { client, registry } = registryApi()
  await importPlan(client, planImport('area', { file: 'areas.csv', text: AREAS }), options)
  const send = (file: string, entries: readonly object[], skipBad = false) =>
    importPlan(client, grids(file, entries), { ...options, skipBad })
  const ids = async () => (await registry.list(Tenant.parse('xihu'), 'grid', 'g')).map(({ entry }) => entry.id)
  return { send, ids }
}

test('a grid of a second file that covers ground of a registered one is a bad row with both names', async () => {
  const { send, ids } = await withAreas()
  await send('first.json', [square('1', 0, 0)])
  const over = [square('3', 2, 0), square('2', 0.5, 0)]
  const thrown = await send('second.json', over).catch((error: unknown) => error)
  const rows = thrown instanceof BadRows ? thrown.rows : []
  expect(rows.map(({ file, column, reason }) => [file, column, reason])).toEqual([
    [
      'second.json',
      'polygon',
      expect.stringMatching(/“格2” \(g:2\) covers ground of “格1” \(g:1\) \(in the registry\), near 30/),
    ],
  ])
  expect(await ids()).toEqual(['g:1'])
  const { created, bad } = await send('second.json', over, true)
  expect([created, bad.length, await ids()]).toEqual([1, 1, ['g:1', 'g:3']])
})

test('the border between two counties, each with a file of its own: ground of both is bad, ground of neither a gap', async () => {
  const { send } = await withAreas()
  const next = (name: string, x: number, y: number) => ({ ...square(name, x, y), id: `h:${name}`, parent: 'h:t' })
  // A ring around the square (3, 1) whose west side is the one county's and the rest the other's.
  const west = [0, 1, 2].map(y => square(`${y}`, 2, y))
  const east = [0, 2].flatMap(y => [next(`3${y}`, 3, y), next(`4${y}`, 4, y)])
  await send('first.json', west)
  const over = await send('over.json', [...east, next('o', 2.5, 1)]).catch((error: unknown) => error)
  expect(over instanceof BadRows && over.rows.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/“格o” \(h:o\) covers ground of “格1” \(g:1\) \(in the registry\)/),
  ])
  expect((await send('second.json', east)).warnings).toEqual([])
  const { warnings } = await send('third.json', [next('41', 4, 1)])
  expect(warnings.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^no grid covers .*“格1” \(g:1\)/)])
})

test('grids that end do not hide a gap, nor fill one', async () => {
  const { send } = await withAreas()
  const ring = [-1, 0, 1].flatMap(x => [-1, 0, 1].flatMap(y => (x === 0 && y === 0 ? [] : [{ x, y }])))
  await send('old.json', [square('old', 0, 0, { validTo: '2026-11-30' })])
  const { warnings } = await send(
    'ring.json',
    ring.map(({ x, y }, at) => square(`${at}`, x, y)),
  )
  expect(warnings).toHaveLength(1)
})

test('a common border is no overlap, nor is a grid’s own earlier shape, nor one that follows another', async () => {
  const { send } = await withAreas()
  await send('first.json', [square('1', 0, 0, { validTo: '2026-11-30' }), square('2', 1, 0)])
  expect((await send('beside.json', [square('3', 2, 0)])).bad).toEqual([])
  expect((await send('moved.json', [square('2', 1, 0.5)])).changed).toBe(1)
  expect((await send('after.json', [square('4', 0, 0, { validFrom: '2026-12-01' })])).created).toBe(1)
})

test('a gap between two files is told with the places around it; one that the registry fills is none', async () => {
  const { send } = await withAreas()
  const ring = [-1, 0, 1].flatMap(x => [-1, 0, 1].flatMap(y => (x === 0 && y === 0 ? [] : [{ x, y }])))
  const shapes = ring.map(({ x, y }, at) => square(`${at}`, x, y))
  const half = await send('west.json', shapes.slice(0, 4))
  expect(half.warnings).toEqual([])
  const rest = await send('east.json', shapes.slice(4))
  expect(rest.warnings.map(({ file, reason }) => [file, reason])).toEqual([
    ['east.json', expect.stringMatching(/^no grid covers 10\d{5} m² between “格.*”/)],
  ])
  expect((await send('middle.json', [square('m', 0, 0)])).warnings).toEqual([])
  expect((await send('again.json', shapes)).warnings).toEqual([])
})
