import { expect, test } from 'vitest'
import { memoryCursors } from '#shared/adapters/memory/cursors.ts'
import { memoryPlaceChanges } from '#shared/adapters/memory/place-changes.ts'
import { memoryPlaceSnapshots } from '#shared/adapters/memory/place-snapshots.ts'
import { memoryRegistry } from '#shared/adapters/memory/registry.ts'
import { countyPlaces } from '#shared/adapters/places/county-places.ts'
import { Area, Grid } from '#shared/domain/registry/entries.ts'
import { AreaId } from '#shared/domain/registry/ids.ts'
import { tenant } from '#test/support/sample-case.ts'
import { versioned } from '#test/support/sample-registry.ts'
import { compilePlaces } from './compile-places.ts'

const county = AreaId.parse('330106')
const other = AreaId.parse('330108')
const square = (west: number) => [
  [
    [west, 30],
    [west + 1, 30],
    [west + 1, 31],
    [west, 31],
    [west, 30],
  ],
]
const grid = (id: string, west: number) =>
  Grid.parse({ id, code: id, name: { zh: `网格${id.at(-1)}` }, parent: '330106:001', polygon: square(west) })
const town = Area.parse({ id: '330106:001', code: '1', name: { zh: '北山街道' }, level: 'town', parent: '330106' })

async function setUp() {
  const [registry, changes, snapshots, cursors] = [
    memoryRegistry(),
    memoryPlaceChanges(),
    memoryPlaceSnapshots(),
    memoryCursors(),
  ]
  let [seconds, lists] = [0, 0]
  let broken: string | undefined
  const clock = () => new Date(Date.UTC(2026, 10, 23) + seconds * 1000).toISOString()
  const reading: Pick<typeof registry, 'list'> = {
    list: (of, kind, scope) => {
      lists += 1
      if (scope === broken) throw new Error('No answer')
      return registry.list(of, kind, scope)
    },
  }
  const log = { info: () => undefined, error: () => undefined }
  const run = compilePlaces({ changes, cursors, registry: reading, snapshots, clock, log })
  await registry.putNew(tenant, 'area', [versioned(town)])
  return {
    ...{ registry, changes, snapshots, run },
    places: countyPlaces({ snapshots, registry, clock }),
    after: (more: number) => {
      seconds += more
    },
    note: (of = county) => changes.note([{ tenant, county: of, at: clock() }]),
    lists: () => lists,
    breakAt: (scope: string | undefined) => {
      broken = scope
    },
  }
}
const at = (lon: number) => ({ lat: 30.5, lon })
const DAY = '2026-11-23'

test('what is changed is compiled once, by content; functions find it within a minute', async () => {
  const { registry, snapshots, run, places, after, note } = await setUp()
  await note()
  await registry.putNew(tenant, 'grid', [versioned(grid('330106:001-1', 120))])
  after(20)
  await run()
  await run()
  expect(snapshots.kept).toHaveLength(1)
  const index = await places.of(tenant, county)
  expect(index.at(at(120.5), DAY)?.id).toBe('330106:001-1')
  expect((await places.namesOf(tenant, county)).map(({ initials }) => initials[0])).toEqual(['bsjd', 'wg1'])

  after(60)
  await note()
  await registry.putNew(tenant, 'grid', [versioned(grid('330106:001-2', 121))])
  await run()
  expect(snapshots.kept).toHaveLength(2)
  after(60)
  expect((await places.of(tenant, county)).at(at(121.5), DAY)?.id).toBe('330106:001-2')
})

test('a change that was noted and not yet made is looked at again until it must have been', async () => {
  const { registry, snapshots, run, after, note, lists } = await setUp()
  await note()
  await run()
  expect(snapshots.kept).toHaveLength(1)
  await registry.putNew(tenant, 'grid', [versioned(grid('330106:001-1', 120))])
  after(60)
  await run()
  expect(snapshots.kept).toHaveLength(2)
  const before = lists()
  after(60)
  await run()
  expect(lists()).toBe(before)
})

test('a county that fails stops no other and is tried again', async () => {
  const { snapshots, run, after, note, breakAt } = await setUp()
  await note()
  await note(other)
  breakAt(county)
  after(20)
  await expect(run()).rejects.toThrow('1 counties')
  expect(await snapshots.current(tenant, other)).toBeDefined()
  expect(await snapshots.current(tenant, county)).toBeUndefined()
  breakAt(undefined)
  await run()
  expect(await snapshots.current(tenant, county)).toBeDefined()
})

test('a county without a snapshot is asked of the registry', async () => {
  const { registry, places } = await setUp()
  await registry.putNew(tenant, 'grid', [versioned(grid('330106:001-1', 120))])
  expect((await places.of(tenant, county)).at(at(120.5), DAY)?.id).toBe('330106:001-1')
  expect(await places.namesOf(tenant, county)).toHaveLength(2)
})
