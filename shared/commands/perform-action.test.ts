import { describe, expect, test } from 'vitest'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { countedLedger } from '#test/support/counted-ledger.ts'
import {
  caseId,
  claimed,
  county,
  delivered,
  handler,
  history,
  minute,
  ofDesk,
  photo,
  sanitation,
  tenant,
  ways,
} from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import type { Action } from '../domain/case/action.ts'
import { claim } from '../domain/case/actions/claim.ts'
import { close } from '../domain/case/actions/close.ts'
import { dispatch } from '../domain/case/actions/dispatch.ts'
import { file } from '../domain/case/actions/file.ts'
import { reject } from '../domain/case/actions/reject.ts'
import { resolve } from '../domain/case/actions/resolve.ts'
import { sign } from '../domain/case/actions/sign.ts'
import { verifyChain } from '../domain/case/verify-chain.ts'
import { DomainError } from '../domain/errors/domain-error.ts'
import { Post } from '../domain/registry/entries.ts'
import { AgencyId, Tenant } from '../domain/registry/ids.ts'
import { append } from './append.ts'
import { type Performing, performAction } from './perform-action.ts'

const TEXT = '已清理🚧𠮷，联系王一'
const resolution = { words: TEXT, before: [photo(2)], after: [photo(3)] }

const post = (id: string, over: object) =>
  versioned(Post.parse({ id, role: 'supervisor', at: { area: county }, ...over }))
const POSTS = [
  post('post-1', {
    person: 'supervisor-a',
    standIn: 'dispatcher-z',
    standInFrom: '2026-11-22',
    standInTo: '2026-11-22',
  }),
  post('post-2', { person: 'supervisor-b' }),
  post('post-3', { person: 'supervisor-old', validTo: '2026-11-21' }),
  post('post-4', { person: 'acceptor-z', role: 'acceptor', standIn: 'dispatcher-z' }),
]

async function setUp(...steps: Parameters<typeof history>[0]) {
  const [ledger, vault, ids, registry] = [countedLedger(), memoryVault(), countedIds(), await sampleRegistry()]
  await registry.putNew(tenant, 'post', POSTS)
  for (const commit of history(steps)) await ledger.append(commit)
  const checked: string[] = []
  const checkPhotos = async (_tenant: unknown, photos: readonly string[]) => {
    checked.push(...photos)
    if (photos.includes(photo(9))) throw new DomainError('photo.missing', 'gone')
  }
  const deps = { ledger, vault, ids, registry, keys: memoryServerKeys(ids), checkPhotos, pause: async () => {} }
  const perform = (action: Action, input: unknown, caller = handler, over: Partial<Performing> = {}) =>
    performAction(
      { caller, caseId, action, input: action.input.parse(input), idempotencyKey: 'key-1', at: minute(30), ...over },
      deps,
    )
  const inVault = () => vault.writtenIn('2026-11-22T08')
  const commits = () => ledger.load(tenant, caseId)
  return { ...deps, perform, inVault, commits, checked }
}

test('an action is one commit by the person, with his agency; the case moves on', async () => {
  const { perform, commits } = await setUp(...ways.Dispatched)
  const { state, commit } = await perform(sign, {})
  expect(state.status).toBe('Handling')
  expect(commit).toMatchObject({ seq: 3, actor: { kind: 'person', id: 'handler-a', agency: 'sanitation' } })
  expect(verifyChain(await commits())).toBeUndefined()
})

test('words go to the vault, their commitment to the ledger', async () => {
  const { perform, commits, vault, inVault, checked } = await setUp(...ways.Handling)
  const { state } = await perform(resolve, resolution)
  const words = state.tasks[0]?.resolution?.words
  expect(words && (await vault.get(tenant, caseId, words))).toEqual({ words: TEXT })
  expect(await inVault()).toHaveLength(1)
  expect(JSON.stringify(await commits())).not.toMatch(/清理|王一/)
  expect(checked).toEqual([photo(2), photo(3)])
})

test('an action without words leaves nothing in the vault', async () => {
  const { perform, inVault } = await setUp(...ways.Resolved)
  const { state } = await perform(close, {}, ofDesk('supervisor'))
  expect([state.status, state.closing, await inVault()]).toEqual(['Closed', undefined, []])
})

test('category and agency are looked up, the policy is the one of the place', async () => {
  const { perform, registry } = await setUp(...ways.Accepted)
  await registry.put(tenant, 'policy', county, versioned({ id: county, policy: { claim: { minutes: 1 } } }))
  const key = (idempotencyKey: string) => ({ idempotencyKey })
  expect((await perform(claim, {}, ofDesk('acceptor'), key('k-1'))).state.claim?.until).toBe(minute(31))
  const { state } = await perform(file, { category: 'GB.event.0101', condition: '2' }, ofDesk('acceptor'), key('k-2'))
  expect(state.limit).toEqual({ amount: 2, unit: 'working_day', mode: 'elapsed' })
  const late = { ...key('k-3'), at: minute(40) }
  const sent = await perform(dispatch, { agency: 'sanitation' }, ofDesk('dispatcher'), late)
  expect(sent.state.tasks[0]).toMatchObject({ agency: sanitation.id, dispatchedAt: minute(40) })
})

describe('refused, with nothing written', () => {
  const foreign = { ...handler, tenant: Tenant.parse('other') }
  test.each([
    ['a case that is not there', 'not-found', [], sign, {}, handler],
    ["another agency's task", 'not-found', ways.Dispatched, sign, {}, { ...handler, agency: AgencyId.parse('power') }],
    ['a case of another tenant', 'not-found', ways.Dispatched, sign, {}, foreign],
    ['another role', 'forbidden', ways.Reported, reject, { reason: 'unclear', words: TEXT }, ofDesk('dispatcher')],
    ['another state', 'action.not-allowed', ways.Dispatched, resolve, resolution, handler],
    [
      'a claim of somebody else',
      'claim.held',
      [...ways.Resolved, claimed('acceptor-b', minute(90))],
      close,
      { words: TEXT },
      ofDesk('supervisor'),
    ],
    ['too few photos', 'input.invalid', ways.Handling, resolve, { ...resolution, after: [] }, handler],
    ['a missing photo', 'photo.missing', ways.Handling, resolve, { ...resolution, after: [photo(9)] }, handler],
    [
      'an unknown category',
      'category.unknown',
      ways.Accepted,
      file,
      { category: 'GB.event.9', condition: '1' },
      ofDesk('acceptor'),
    ],
    [
      'an unknown condition',
      'condition.unknown',
      ways.Accepted,
      file,
      { category: 'GB.event.0101', condition: '9' },
      ofDesk('acceptor'),
    ],
    ['an unknown agency', 'agency.unknown', ways.Filed, dispatch, { agency: 'gone' }, ofDesk('dispatcher')],
  ] as const)('%s: %s', async (_what, code, steps, action, input, caller) => {
    const { perform, commits, inVault } = await setUp(...steps)
    await expect(perform(action, input, caller)).rejects.toMatchObject({ name: 'DomainError', code })
    expect([(await commits()).length, await inVault()]).toEqual([steps.length, []])
  })

  test('a stranger learns nothing: not whether what he names exists, not which edition it has', async () => {
    const { perform } = await setUp(...ways.Filed)
    const stranger = { ...ofDesk('dispatcher'), tenant: Tenant.parse('other') }
    await expect(perform(dispatch, { agency: 'gone' }, stranger, { expectedEdition: 99 })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('If-Match', () => {
  test('an edition that has passed is stale, and says which it is now', async () => {
    const { perform, commits } = await setUp(...ways.Dispatched)
    await expect(perform(sign, {}, handler, { expectedEdition: 1 })).rejects.toMatchObject({
      code: 'version.stale',
      params: { version: 2 },
    })
    expect(await commits()).toHaveLength(2)
  })
  test('ticks and receipts spoil nobody', async () => {
    const { perform } = await setUp(...ways.Dispatched, delivered)
    expect((await perform(sign, {}, handler, { expectedEdition: 2 })).state.status).toBe('Handling')
  })
  test('it is looked at after a repeat is recognised: the first result comes again', async () => {
    const { perform } = await setUp(...ways.Dispatched)
    const first = await perform(sign, {}, handler, { expectedEdition: 2 })
    expect(await perform(sign, {}, handler, { expectedEdition: 2 })).toEqual({ ...first, replayed: true })
  })
})

describe('sent again', () => {
  test('it answers the first result, with no second word in the vault, also after the case moved on', async () => {
    const { perform, inVault, commits } = await setUp(...ways.Handling)
    const first = await perform(resolve, resolution)
    await perform(close, {}, ofDesk('supervisor'), { idempotencyKey: 'key-2' })
    expect(await perform(resolve, resolution, handler, { at: minute(50) })).toEqual({ ...first, replayed: true })
    expect([(await inVault()).length, (await commits()).length]).toEqual([1, 5])
  })
  test('with other content or as another action it is refused', async () => {
    const { perform, inVault } = await setUp(...ways.Handling)
    await perform(resolve, resolution)
    const other = perform(resolve, { ...resolution, words: 'other' })
    await expect(other).rejects.toMatchObject({ code: 'key.reused' })
    await expect(perform(sign, {})).rejects.toMatchObject({ code: 'key.reused' })
    expect(await inVault()).toHaveLength(1)
  })
})

test('two people at once: one wins, the other is told that it is no longer possible', async () => {
  const { perform, commits } = await setUp(...ways.Resolved)
  const answers = await Promise.allSettled([
    perform(close, { words: TEXT }, ofDesk('supervisor')),
    perform(close, { words: TEXT }, ofDesk('supervisor', 'supervisor-b')),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const reason = answers.find(({ status }) => status === 'rejected')
  expect(reason).toMatchObject({ reason: { code: 'action.not-allowed' } })
  expect((await commits()).length).toBe(ways.Resolved.length + 1)
})

test('a receipt slipping in between is no conflict for the person', async () => {
  const { perform, ledger, ids, commits } = await setUp(...ways.Dispatched)
  ledger.beforeAppend(async () => {
    const receipt = {
      case: { tenant, caseId },
      commandId: 'receipt',
      fingerprint: '1.r',
      actor: { kind: 'system', id: 'deliver-task' },
      at: minute(30),
      decide: async () => [delivered],
    } as const
    await append(receipt, { ledger, ids, pause: async () => {} })
  })
  const { state } = await perform(sign, {}, handler, { expectedEdition: 2 })
  expect([state.status, state.tasks[0]?.deliveredSeq, (await commits()).length]).toEqual(['Handling', 2, 4])
})

describe('posts', () => {
  test('a supervisor acts through his post, and the ledger keeps which', async () => {
    const { perform } = await setUp(...ways.Resolved)
    const { commit } = await perform(close, {}, ofDesk('supervisor'))
    expect(commit?.actor).toEqual({ kind: 'person', id: 'supervisor-a', post: 'post-1' })
  })
  test('without a post that counts that day there is no such case for him, whatever his token says', async () => {
    const { perform, commits } = await setUp(...ways.Resolved)
    for (const sub of ['supervisor-old', 'supervisor-none']) {
      await expect(perform(close, {}, ofDesk('supervisor', sub))).rejects.toMatchObject({ code: 'not-found' })
    }
    expect(await commits()).toHaveLength(ways.Resolved.length)
  })
  test('who stands in may do what the post may, on its days and by the day of the place', async () => {
    const { perform } = await setUp(...ways.Resolved)
    const standIn = ofDesk('dispatcher', 'dispatcher-z')
    // 16:30 UTC is half past midnight of the next day there.
    await expect(perform(close, {}, standIn, { at: '2026-11-22T16:30:00.000Z' })).rejects.toMatchObject({
      code: 'check.required',
    })
    const { commit } = await perform(close, {}, standIn, { at: '2026-11-22T15:30:00.000Z' })
    expect(commit?.actor).toEqual({ kind: 'person', id: 'dispatcher-z', post: 'post-1' })
  })
  test('what his own role may he does by himself', async () => {
    const { perform } = await setUp(...ways.Filed)
    const { commit } = await perform(dispatch, { agency: 'sanitation' }, ofDesk('dispatcher', 'dispatcher-z'))
    expect(commit?.actor).toEqual({ kind: 'person', id: 'dispatcher-z' })
  })
})
