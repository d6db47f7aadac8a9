import { expect, test } from 'vitest'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { registryCountyGrids } from '#shared/adapters/places/registry-county-grids.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { countedLedger } from '#test/support/counted-ledger.ts'
import { grid, litter, minute, tenant } from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { Category } from '../domain/registry/entries.ts'
import { ReportInput } from '../domain/report/report-input.ts'
import { submitReport } from './submit-report.ts'

const gas = Category.parse({ ...litter, id: 'GB.event.0502', emergency: '119' })
const asked = Category.parse({
  ...litter,
  id: 'GB.event.0113',
  attributes: [
    { code: 'depth', datatype: 'number', required: true, order: 1, description: '深几厘米' },
    { code: 'who', datatype: 'text', required: false, order: 2, description: '谁看到' },
  ],
})

async function setUp() {
  const [ledger, vault, ids, registry] = [countedLedger(), memoryVault(), countedIds(), await sampleRegistry()]
  await registry.putNew(tenant, 'category', [versioned(gas), versioned(asked, 4)])
  const keys = memoryServerKeys(ids)
  const grids = registryCountyGrids(registry)
  const deps = { ledger, vault, registry, grids, keys, ids, checkPhotos: async () => {}, pause: async () => {} }
  const submit = (input: Record<string, unknown>) =>
    submitReport(
      {
        ...{ tenant, caller: 'public', actor: { kind: 'public', id: 'public' }, channel: 'public', at: minute(0) },
        ...{ idempotencyKey: 'key-1', input: ReportInput.parse({ place: { area: grid }, ...input }) },
      },
      deps,
    )
  return { submit, ledger, vault }
}

test.each([
  [{ words: '六楼着火了' }, '119'],
  [{ words: '管道', category: gas.id }, '119'],
  // Before a place that is not there, before a category that is not there.
  [{ words: '有人拿刀砍人', category: 'GB.event.0999', place: { area: '999' } }, '110'],
  // Before a case that is not there.
  [{ words: '路口撞车', joinCase: 'nothing' }, '122'],
])('%o is answered with whom to call, and nothing is written', async (input, line) => {
  const { submit, ledger } = await setUp()
  await expect(submit(input)).rejects.toMatchObject({ code: 'emergency', params: { line } })
  expect(ledger.appended).toEqual([])
})

test('who says that nobody is in danger is heard', async () => {
  const { submit, ledger } = await setUp()
  await submit({ words: '昨天着火了，垃圾没清', confirmNotEmergency: true })
  expect(ledger.appended).toHaveLength(1)
})

test('coded answers stand in the ledger with the version that asked, what was written freely in the vault alone', async () => {
  const { submit, ledger, vault } = await setUp()
  const { state } = await submit({ words: '坑', category: asked.id, answers: { depth: 12, who: '门口的王婶' } })
  expect(ledger.appended[0]?.events[0]).toMatchObject({ answers: ['depth=12'], categoryVersion: 4 })
  expect(JSON.stringify(ledger.appended)).not.toContain('王婶')
  expect(state.reports[0]?.answers).toEqual(['depth=12'])
  const words = state.reports[0]?.words
  expect(words && (await vault.get(tenant, state.caseId, words))).toEqual({
    words: '坑',
    answers: { who: '门口的王婶' },
  })
})

test('a question that must be answered is named, and nothing is written', async () => {
  const { submit, ledger } = await setUp()
  await expect(submit({ words: '坑', category: asked.id })).rejects.toMatchObject({
    fields: [{ pointer: '/answers/depth' }],
  })
  expect(ledger.appended).toEqual([])
})
