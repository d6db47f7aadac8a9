import { expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { registryCountyGrids } from '#shared/adapters/places/registry-county-grids.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { Sender } from '#shared/domain/registry/entries.ts'
import type { Quarantined } from '#shared/ports/quarantine.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import {
  accepted,
  caseId,
  dispatched,
  filed,
  history,
  minute,
  photo,
  reported,
  tenant,
} from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { intakeReport } from './intake-report.ts'

async function setUp() {
  const [ledger, ids] = [memoryLedger(), countedIds()]
  for (const commit of history([reported, [accepted, filed, dispatched]])) await ledger.append(commit)
  const registry = await sampleRegistry()
  const sender = (id: string, agency?: string) =>
    versioned(Sender.parse({ id, name: { zh: '系统' }, senderId: `arn-${id}`, ...(agency && { agency }) }))
  await registry.putNew(tenant, 'sender', [
    sender('cleaning', 'sanitation'),
    sender('water', 'waterworks'),
    sender('hotline'),
  ])
  const quarantined: Quarantined[] = []
  const intake = intakeReport({
    ...{
      ledger,
      registry,
      grids: registryCountyGrids(registry),
      ids,
      vault: memoryVault(),
      keys: memoryServerKeys(ids),
    },
    checkPhotos: async () => {},
    pause: async () => {},
    quarantine: { put: async message => void quarantined.push(message), list: async () => quarantined },
    metrics: { put: () => {} },
    log: { info: () => {}, error: () => {} },
    clock: () => minute(5),
  })
  const send = async (from: string, type: string, data: object, id = 'm-1') => {
    const body = JSON.stringify({
      specversion: '1.0',
      id,
      source: 'their/system',
      type,
      data: { task: `${caseId}.L1`, ...data },
    })
    await intake({ messageId: id, senderId: `arn-${from}`, sentAt: minute(5), body })
    const state = fold(await ledger.load(tenant, caseId))
    return { status: state.status, version: 'version' in state ? state.version : 0, reason: quarantined.at(-1)?.reason }
  }
  return { send, ledger }
}

test('an agency signs and resolves over the queue; a repeat does nothing', async () => {
  const { send } = await setUp()
  expect(await send('cleaning', 'task.signed', {})).toEqual({ status: 'Handling', version: 3, reason: undefined })
  expect(await send('cleaning', 'task.signed', {})).toMatchObject({ version: 3, reason: undefined })
  const done = { words: '已清理', before: [photo(1)], after: [photo(2)] }
  expect(await send('cleaning', 'task.resolved', done, 'm-2')).toMatchObject({ status: 'Resolved', reason: undefined })
})

test.each([
  ["another agency's system", 'water', 'task.signed', {}, 'not-found'],
  ['a sender that speaks for no agency', 'hotline', 'task.signed', {}, 'forbidden'],
  [
    'something before its time',
    'cleaning',
    'task.resolved',
    { words: '好', before: [photo(1)], after: [photo(2)] },
    'action.not-allowed',
  ],
  ['no task', 'cleaning', 'task.signed', { task: 'none' }, 'input.invalid'],
  ['fields the action does not know', 'cleaning', 'task.signed', { more: 1 }, 'input.invalid'],
  ['a type nobody knows', 'cleaning', 'task.burnt', {}, 'input.invalid'],
] as const)('%s is put aside and changes nothing', async (_what, from, type, data, reason) => {
  const { send } = await setUp()
  expect(await send(from, type, data)).toMatchObject({ version: 2, reason })
})
