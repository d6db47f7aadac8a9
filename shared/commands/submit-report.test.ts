import { describe, expect, test } from 'vitest'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { registryCountyGrids } from '#shared/adapters/places/registry-county-grids.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { countedLedger } from '#test/support/counted-ledger.ts'
import { county, grid, minute, path, photo, tenant, town } from '#test/support/sample-case.ts'
import { noise, sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { GENESIS, sealCommit } from '../domain/case/commit.ts'
import { deriveCaseId } from '../domain/case-number/case-number.ts'
import { isFollowUpCode } from '../domain/case-number/follow-up-code.ts'
import { DomainError } from '../domain/errors/domain-error.ts'
import type { ErrorCode } from '../domain/errors/error-codes.ts'
import type { PhotoId } from '../domain/photo/photo-key.ts'
import { AreaId } from '../domain/registry/ids.ts'
import { ReportInput } from '../domain/report/report-input.ts'
import { type Submission, submitReport } from './submit-report.ts'

const TEXT = '井盖🚧坏了，𠮷祥路口，请联系王一'
const spot = { lat: 30.27, lon: 120.13 }

async function setUp() {
  const [ledger, vault, ids] = [countedLedger(), memoryVault(), countedIds()]
  const keys = memoryServerKeys(ids)
  const checkPhotos = async (_tenant: unknown, photos: readonly PhotoId[]) => {
    if (photos.includes(photo(9))) throw new DomainError('photo.missing', 'gone', { params: { photo: photo(9) } })
  }
  const registry = await sampleRegistry()
  const grids = registryCountyGrids(registry)
  const deps = { ledger, vault, registry, grids, keys, ids, checkPhotos, pause: async () => {} }
  const submit = (input: unknown, over: Partial<Submission> = {}) =>
    submitReport(
      {
        tenant,
        caller: 'worker-a',
        actor: { kind: 'person', id: 'worker-a' },
        channel: 'worker',
        idempotencyKey: 'key-1',
        input: ReportInput.parse(input),
        at: minute(0),
        ...over,
      },
      deps,
    )
  const inVault = () => vault.writtenIn('2026-11-22T08')
  return { ...deps, submit, inVault }
}
const whole = {
  words: TEXT,
  place: { position: spot, words: '某路 1 号' },
  category: 'GB.event.0101',
  condition: '1',
  photos: [photo(1)],
  contact: { name: '王一', phone: '+86 571-0000 0000' },
}

test('a report becomes one commit: place and category in the ledger, words and people in the vault', async () => {
  const { submit, ledger, vault, inVault } = await setUp()
  const { state, replayed } = await submit(whole)
  expect([replayed, ledger.appended.length, state.status]).toEqual([false, 1, 'Reported'])
  expect(ledger.appended[0]).toMatchObject({ seq: 1, tenant, actor: { id: 'worker-a' } })
  expect(state).toMatchObject({ place: { path, position: spot }, desk: county, category: 'GB.event.0101' })

  const [report] = state.reports
  if (!report?.person) throw new Error('no report')
  expect(await vault.get(tenant, state.caseId, report.words)).toEqual({ words: TEXT })
  expect(await vault.get(tenant, state.caseId, report.person)).toEqual({ contact: whole.contact, address: '某路 1 号' })
  expect(await inVault()).toHaveLength(2)
  expect(JSON.stringify(ledger.appended)).not.toMatch(/井盖|王一|0571|571-0000|某路/)
})

test('the exact spot of what is no public place stays in the vault', async () => {
  const { submit, ledger, vault } = await setUp()
  const { state } = await submit({ words: TEXT, place: { position: spot }, category: noise.id })
  expect(state.place).toEqual({ path })
  expect(JSON.stringify(ledger.appended)).not.toContain('30.27')
  const person = state.reports[0]?.person
  expect(person && (await vault.get(tenant, state.caseId, person))).toEqual({ position: spot })
})

test('the same words twice have nothing in common in the ledger', async () => {
  const { submit } = await setUp()
  const one = await submit({ words: TEXT })
  const two = await submit({ words: TEXT }, { idempotencyKey: 'key-2' })
  expect(one.state.reports[0]?.words).not.toBe(two.state.reports[0]?.words)
})

describe('where it is', () => {
  test.each([
    ['a grid', { area: grid }, path],
    ['a town', { area: town }, path.slice(0, 4)],
    ['a county', { area: county }, path.slice(0, 3)],
    ['a position, whatever area comes with it', { position: spot, area: county }, path],
    ['nothing: the deepest area that holds everything', {}, path.slice(0, 3)],
  ])('%s', async (_what, place, expected) => {
    const { submit } = await setUp()
    const { state } = await submit({ words: TEXT, place })
    expect(state.place).toEqual({ path: expected })
    expect(state.desk).toBe(county)
  })

  test('the desk is the one the policy names', async () => {
    const { submit, registry } = await setUp()
    await registry.put(tenant, 'policy', county, versioned({ id: county, policy: { desk: { area: town } } }))
    expect((await submit({ words: TEXT, place: { area: grid } })).state.desk).toBe(town)
  })
})

describe('sent again', () => {
  test('it has the same number, code and commit, whatever happened since', async () => {
    const { submit, ledger, inVault, keys } = await setUp()
    const first = await submit(whole)
    const again = await submit(whole, { at: minute(30) })
    expect(again).toEqual({ ...first, replayed: true })
    expect([ledger.appended.length, (await inVault()).length]).toEqual([1, 2])
    const { key } = await keys.version('follow-up', 1)
    expect(isFollowUpCode(first.code, key, tenant, first.state.caseId)).toBe(true)
  })

  test('at the same moment: one case', async () => {
    const { submit, ledger } = await setUp()
    const both = await Promise.all([submit(whole), submit(whole)])
    expect(new Set(both.map(({ state, code }) => `${state.caseId} ${code}`)).size).toBe(1)
    expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true])
    expect(ledger.appended).toHaveLength(1)
    expect(both[0]?.state.reports).toEqual(both[1]?.state.reports)
  })

  test('after a lost answer: one case', async () => {
    const { submit, ledger } = await setUp()
    ledger.loseAnswer()
    expect((await submit(whole)).state.status).toBe('Reported')
    expect(ledger.appended).toHaveLength(1)
  })

  test.each([
    ['other words', { ...whole, words: 'something else' }],
    ['another place', { ...whole, place: { area: town } }],
    ['one photo less', { ...whole, photos: [] }],
  ])('with %s it is refused and nothing is written, in the vault neither', async (_what, other) => {
    const { submit, ledger, inVault } = await setUp()
    await submit(whole)
    const before = await inVault()
    await expect(submit(other, { at: minute(30) })).rejects.toMatchObject({ code: 'key.reused' })
    expect(ledger.appended).toHaveLength(1)
    expect(await inVault()).toEqual(before)
  })

  test('by somebody else, or under another key, it is another case', async () => {
    const { submit } = await setUp()
    const cases = [await submit(whole), await submit(whole, { caller: 'worker-b' })]
    cases.push(await submit(whole, { idempotencyKey: 'key-2' }))
    expect(new Set(cases.map(({ state }) => state.caseId)).size).toBe(3)
    expect(new Set(cases.map(({ code }) => code)).size).toBe(3)
  })
})

test('a number that is occupied by another report makes way for the next draw, each time it is sent', async () => {
  const { submit, ledger, taken } = await occupied()
  const first = await submit(whole)
  expect(first.state.caseId).toBe(deriveCaseId(tenant, 'worker-a', 'key-1', 1))
  expect(await submit(whole)).toEqual({ ...first, replayed: true })
  await expect(submit({ ...whole, words: 'x' })).rejects.toMatchObject({ code: 'key.reused' })
  expect(ledger.appended).toHaveLength(3)
  expect(await ledger.load(tenant, taken)).toHaveLength(1)
})

async function occupied() {
  const set = await setUp()
  const taken = deriveCaseId(tenant, 'worker-a', 'key-1', 0)
  const { state } = await set.submit({ words: 'x' }, { idempotencyKey: 'key-other' })
  const [other] = await set.ledger.load(tenant, state.caseId)
  if (!other) throw new Error('no commit')
  const { prevHash: _prev, hash: _hash, ...content } = other
  await set.ledger.append(sealCommit({ ...content, caseId: taken }, GENESIS))
  return { ...set, taken }
}

describe('refused, with nothing written', () => {
  const refusals: [string, unknown, ErrorCode][] = [
    ['an unknown category', { ...whole, category: 'GB.event.0999' }, 'category.unknown'],
    ['a condition of another category', { ...whole, condition: '9' }, 'condition.unknown'],
    ['a condition without category', { words: TEXT, condition: '1' }, 'input.invalid'],
    ['a position outside every grid', { ...whole, place: { position: { lat: 30.5, lon: 121.5 } } }, 'place.outside'],
    ['a position outside every county', { ...whole, place: { position: { lat: 10, lon: 10 } } }, 'place.outside'],
    ['an unknown grid', { ...whole, place: { area: AreaId.parse('330106:999') } }, 'place.unknown'],
    ['an unknown county', { ...whole, place: { area: AreaId.parse('110101') } }, 'place.unknown'],
    ['more photos than it takes', { ...whole, photos: [1, 2, 3, 4, 5, 6, 7].map(photo) }, 'input.invalid'],
    ['a photo that is not there', { ...whole, photos: [photo(9)] }, 'photo.missing'],
  ]
  test.each(refusals)('%s', async (_what, input, code) => {
    const { submit, ledger, inVault } = await setUp()
    await expect(submit(input)).rejects.toMatchObject({ name: 'DomainError', code })
    expect([ledger.appended, await inVault()]).toEqual([[], []])
  })

  test('words longer than the policy of the place takes, not of another, leave nothing', async () => {
    const { submit, registry, ledger, inVault } = await setUp()
    const strict = { report: { wordsMax: 5 } }
    await registry.put(tenant, 'policy', town, versioned({ id: town, policy: strict }))
    await expect(submit({ words: '六个字的上报', place: { area: grid } })).rejects.toMatchObject({
      fields: [{ pointer: '/words' }],
    })
    expect([ledger.appended, await inVault()]).toEqual([[], []])
    expect((await submit({ words: '六个字的上报', place: { area: county } })).state.status).toBe('Reported')
  })

  test('a tenant without any area has nowhere to report', async () => {
    const { submit } = await setUp()
    await expect(submit({ words: TEXT }, { tenant: 'empty' as typeof tenant })).rejects.toMatchObject({
      code: 'place.outside',
    })
  })
})
