import { describe, expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryNearIndex } from '#shared/adapters/memory/near-index.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { registryCountyGrids } from '#shared/adapters/places/registry-county-grids.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { county, grid, minute, tenant, town } from '#test/support/sample-case.ts'
import { noise, sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { fold } from '../domain/case/evolve.ts'
import type { OpenedCase } from '../domain/case/state.ts'
import { type CaseId, showCaseNumber } from '../domain/case-number/case-number.ts'
import { isFollowUpCode } from '../domain/case-number/follow-up-code.ts'
import { geohash } from '../domain/place/geohash.ts'
import { Grid } from '../domain/registry/entries.ts'
import { CategoryId } from '../domain/registry/ids.ts'
import { ReportInput } from '../domain/report/report-input.ts'
import { ownView } from '../domain/view/views-of.ts'
import { findNear } from './find-near.ts'
import { type Submission, submitReport } from './submit-report.ts'

const category = CategoryId.parse('GB.event.0101')
const spot = { lat: 30.27, lon: 120.13 }
/** 0.0001° of latitude is 11 m. */
const north = (metres: number) => ({ ...spot, lat: spot.lat + metres / 111_195 })

async function setUp() {
  const [ledger, vault, ids, registry] = [memoryLedger(), memoryVault(), countedIds(), await sampleRegistry()]
  const keys = memoryServerKeys(ids)
  const grids = registryCountyGrids(registry)
  const deps = { ...{ ledger, vault, ids, registry, keys, grids }, checkPhotos: async () => {}, pause: async () => {} }
  const cases: CaseId[] = []
  let count = 0
  const submit = async (input: object, over: Partial<Submission> = {}) => {
    count += 1
    const submitted = await submitReport(
      {
        ...{ tenant, caller: 'public', actor: { kind: 'public', id: 'public' }, channel: 'public', at: minute(0) },
        ...{
          idempotencyKey: `key-${count}`,
          input: ReportInput.parse({ words: '路灯坏了🚧', category, ...input }),
          ...over,
        },
      },
      deps,
    )
    cases.push(submitted.state.caseId)
    return submitted
  }
  const opened = async (caseId: CaseId) => fold(await ledger.load(tenant, caseId)) as OpenedCase
  const near = async (position = spot, at = minute(30), of = category) => {
    const views = (await Promise.all(cases.map(opened))).map(state => ownView(state))
    return findNear({ tenant, category: of, position, at }, { registry, grids, near: memoryNearIndex(() => views) })
  }
  return { ...deps, submit, near, opened }
}

describe('near', () => {
  test('open cases of the category within 50 m and 24 h, the nearest first', async () => {
    const { submit, near } = await setUp()
    const [far, close] = [
      await submit({ place: { position: north(40) } }),
      await submit({ place: { position: north(10) } }),
    ]
    await submit({ place: { position: north(60) } })
    await submit({ place: { position: spot }, category: noise.id })
    expect((await near()).map(({ caseId, metres }) => [caseId, metres])).toEqual([
      [close.state.caseId, 10],
      [far.state.caseId, 40],
    ])
    expect(await near(spot, '2026-11-23T08:00:01.000Z')).toEqual([])
  })

  test('across a cell border, and across the corner of four', async () => {
    const { submit, near } = await setUp()
    // The line between two cells of six symbols nearest to the spot, found by halving.
    const edge = (axis: 'lat' | 'lon') => {
      let [low, high] = [spot[axis], spot[axis] + 0.02]
      const cell = (value: number) => geohash({ ...spot, [axis]: value })
      while (high - low > 1e-9) {
        const middle = (low + high) / 2
        if (cell(middle) === cell(spot[axis])) low = middle
        else high = middle
      }
      return high
    }
    const corner = { lat: edge('lat'), lon: edge('lon') }
    const shifts = [-1, 1].flatMap(y => [-1, 1].map(x => ({ lat: corner.lat + y * 1e-4, lon: corner.lon + x * 1e-4 })))
    expect(new Set(shifts.map(point => geohash(point))).size).toBe(4)
    for (const position of shifts) await submit({ place: { position } })
    for (const position of shifts) expect(await near(position)).toHaveLength(4)
  })

  test('the policy of the place says how near and how recent', async () => {
    const { submit, near, registry } = await setUp()
    await submit({ place: { position: north(60) } })
    const policy = { duplicates: { metres: 100, hours: 1 } }
    await registry.put(tenant, 'policy', county, versioned({ id: county, policy }))
    expect(await near()).toHaveLength(1)
    expect(await near(spot, minute(61))).toEqual([])
  })

  test('what is at somebody’s home is never found', async () => {
    const { submit, near } = await setUp()
    await submit({ place: { position: spot }, category: noise.id })
    expect(await near(spot, minute(1), noise.id)).toEqual([])
  })
})

describe('joining', () => {
  test('adds a report: one number, and a code for each reporter', async () => {
    const { submit, opened, vault, keys } = await setUp()
    const first = await submit({ place: { position: spot } })
    const { caseId } = first.state
    const second = await submit({ place: { position: north(20) }, joinCase: showCaseNumber(caseId), words: '也看到了' })
    expect(second.state.caseId).toBe(caseId)
    const { reports, status } = await opened(caseId)
    expect([reports.length, status]).toEqual([2, 'Reported'])
    const joined = reports[1]?.words
    if (!joined) throw new Error('no second report')
    expect(await vault.get(tenant, caseId, joined)).toEqual({ words: '也看到了' })
    const { key } = await keys.version('follow-up', 1)
    expect(second.code).not.toBe(first.code)
    expect(isFollowUpCode(second.code, key, tenant, caseId)).toBe(false)
    expect(isFollowUpCode(second.code, key, tenant, caseId, joined)).toBe(true)
  })

  test('sent again it is the same report with the same code; with other words it is refused', async () => {
    const { submit, opened } = await setUp()
    const { caseId } = (await submit({})).state
    const join = { joinCase: showCaseNumber(caseId) }
    const once = await submit(join, { idempotencyKey: 'again' })
    const twice = await submit(join, { idempotencyKey: 'again', at: minute(5) })
    expect([twice.code, twice.replayed]).toEqual([once.code, true])
    await expect(submit({ ...join, words: 'x' }, { idempotencyKey: 'again' })).rejects.toMatchObject({
      code: 'key.reused',
    })
    expect((await opened(caseId)).reports).toHaveLength(2)
  })

  test('a key that opened a case of its own joins none', async () => {
    const { submit, opened } = await setUp()
    const { caseId } = (await submit({})).state
    await submit({}, { idempotencyKey: 'used' })
    const again = submit({ joinCase: showCaseNumber(caseId) }, { idempotencyKey: 'used' })
    await expect(again).rejects.toMatchObject({ code: 'key.reused' })
    expect((await opened(caseId)).reports).toHaveLength(1)
  })

  test.each([
    ['another category', { category: noise.id }],
    ['another place', { place: { position: north(60) } }],
  ])('%s is refused and nothing is written', async (_what, other) => {
    const { submit, opened } = await setUp()
    const { caseId } = (await submit({ place: { position: spot } })).state
    const joining = submit({ place: { position: spot }, joinCase: showCaseNumber(caseId), ...other })
    await expect(joining).rejects.toMatchObject({ code: 'join.not-possible' })
    expect((await opened(caseId)).version).toBe(1)
  })

  test('a number that is none, or nobody’s, is not found', async () => {
    const { submit } = await setUp()
    for (const joinCase of ['hello', '7K4QM-2X9RD'])
      await expect(submit({ joinCase })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a position outside', () => {
  const outside = { lat: 30.5, lon: 119.9995 }
  test('is refused with the nearest grid, and taken when it comes again with it', async () => {
    const { submit } = await setUp()
    const refusal = await submit({ place: { position: outside } }).catch(error => error)
    expect(refusal).toMatchObject({ code: 'place.near', params: { nearest: grid, metres: 48 } })
    const { state } = await submit({ place: { position: outside, area: refusal.params.nearest } })
    expect(state.place).toMatchObject({ position: outside })
    expect(state.place.path.at(-1)).toBe(grid)
    await expect(submit({ place: { position: outside, area: town } })).rejects.toMatchObject({ code: 'place.near' })
  })

  test('is offered nothing beyond the tolerance of the policy', async () => {
    const { submit, registry } = await setUp()
    await registry.put(
      ...([tenant, 'policy', county, versioned({ id: county, policy: { places: { outsideMetres: 40 } } })] as const),
    )
    const refusal = await submit({ place: { position: outside } }).catch(error => error)
    expect([refusal.code, refusal.params]).toEqual(['place.outside', {}])
  })
})

test('a position of a Chinese map is shifted back; what was measured stays in the vault', async () => {
  const { submit, vault } = await setUp()
  const { state } = await submit({ place: { position: spot, datum: 'gcj02' } })
  expect(state.place.position?.lat).toBeCloseTo(30.2723, 3)
  const person = state.reports[0]?.person
  expect(person && (await vault.get(tenant, state.caseId, person))).toEqual({ measured: { datum: 'gcj02', ...spot } })
})

test('a report names places as they stand on its day', async () => {
  const { submit, registry } = await setUp()
  const [found] = await registry.list(tenant, 'grid', county)
  if (!found) throw new Error('no grid')
  const next = Grid.parse({ ...found.entry, id: `${county}:next`, validFrom: '2026-11-22' })
  await registry.putNew(tenant, 'grid', [versioned(next)])
  const ended = { ...found.entry, validTo: '2026-11-21', successor: next.id }
  await registry.put(tenant, 'grid', found.entry.id, versioned(ended, 2))
  expect((await submit({ place: { area: grid } })).state.place.path.at(-1)).toBe(next.id)
  expect((await submit({ place: { position: spot } })).state.place.path.at(-1)).toBe(next.id)
  const before = { at: '2026-11-21T08:00:00.000Z' }
  expect((await submit({ place: { position: spot } }, before)).state.place.path.at(-1)).toBe(grid)
})
