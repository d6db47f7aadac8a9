import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { dynamodbNearIndex } from '#shared/adapters/dynamodb/views/near-index.ts'
import { memoryNearIndex } from '#shared/adapters/memory/near-index.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import type { NearIndex } from '#shared/ports/near-index.ts'
import { caseId, history, minute, tenant, ways } from '#test/support/sample-case.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

interface Kept {
  readonly index: NearIndex
  readonly put: (view: CaseView) => Promise<unknown>
}

const ADAPTERS: readonly [string, () => Promise<Kept>][] = [
  [
    'memory',
    async () => {
      const views = new Map<string, CaseView>()
      return {
        index: memoryNearIndex(() => [...views.values()]),
        put: async view => views.set(view.caseId, view),
      }
    },
  ],
  [
    'dynamodb',
    async () => {
      const table = await engine.make('views')
      return { index: dynamodbNearIndex(table), put: dynamodbViews(table).put }
    },
  ],
]

const viewAfter = (id: CaseId, ...steps: Parameters<typeof history>[0]) => {
  const state = fold(history(steps, { tenant, caseId: id }))
  if (state.status === 'Absent') throw new Error('no case')
  return ownView(state)
}
const [one, two] = [caseId, CaseId.parse('7K4QM2X9R0')]
const { near: partition = '' } = viewAfter(one, ...ways.Reported)

describe.each(ADAPTERS)('near index: %s', (_name, make) => {
  test('holds open cases with when and where, and forgets those that ended', async () => {
    const { index, put } = await make()
    for (const id of [one, two]) await put(viewAfter(id, ...ways.Dispatched))
    const row = { openedAt: minute(0), position: { lat: 30.27, lon: 120.13 } }
    const found = await index.since(partition, minute(0))
    expect(found.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))).toEqual([
      { caseId: two, ...row },
      { caseId: one, ...row },
    ])
    await put(viewAfter(one, ...ways.Closed))
    expect((await index.since(partition, minute(0))).map(({ caseId: id }) => id)).toEqual([two])
  })

  test('answers only what was opened since, and only of its partition', async () => {
    const { index, put } = await make()
    await put(viewAfter(one, ...ways.Reported))
    expect(await index.since(partition, minute(1))).toEqual([])
    expect(await index.since(`${partition}x`, minute(0))).toEqual([])
    expect(await index.since(partition, minute(-60))).toHaveLength(1)
  })
})
