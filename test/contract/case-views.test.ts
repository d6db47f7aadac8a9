import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { memoryViews } from '#shared/adapters/memory/case-views.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import { viewsOf } from '#shared/domain/view/views-of.ts'
import type { CaseViews, Page, PageRequest } from '#shared/ports/case-views.ts'
import {
  accepted,
  caseId,
  claimed,
  closed,
  county,
  DUE,
  dispatched,
  filed,
  history,
  minute,
  path,
  reported,
  resolved,
  sanitationId,
  tenant,
  triaged,
  ways,
} from '#test/support/sample-case.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

const other = Tenant.parse('other')
const TRIAGE = `${tenant}#DESK#${county}#triage`
const AGENCY = `${tenant}#AGENCY#${sanitationId}#0`
const ids = Array.from({ length: 7 }, (_, index) => CaseId.parse(`7K4QM2X9R${index}`))

function view(steps: Parameters<typeof history>[0], of = { tenant, caseId }): CaseView {
  const state = fold(history(steps, of))
  if (state.status === 'Absent') throw new Error('no case')
  const [own] = viewsOf(state)
  if (!own) throw new Error('no view')
  return own
}
const timed = (id: CaseId, at: string): CaseView => ({
  ...view(ways.Dispatched, { tenant, caseId: id }),
  timerShard: 'TIMER#0',
  timerAt: `${at}#${id}`,
})

async function everyPage<T>(ask: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<(readonly T[])[]> {
  const pages: (readonly T[])[] = []
  let after: string | undefined
  do {
    const { rows, next }: Page<T> = await ask({ limit, ...(after !== undefined && { after }) })
    if (rows.length > 0) pages.push(rows)
    after = next
  } while (after !== undefined)
  return pages
}

describe.each([
  ['memory', async (): Promise<CaseViews> => memoryViews()],
  ['dynamodb', async (): Promise<CaseViews> => dynamodbViews(await engine.make('views'))],
] as const)('views on %s', (_name, make) => {
  test('a view is read back whole, by its tenant only', async () => {
    const views = await make()
    const written = view([...ways.Resolved, claimed('acceptor-a', minute(90))])
    expect(await views.put(written)).toBe('written')
    expect(await views.get(tenant, caseId)).toEqual(written)
    expect(await views.get(other, caseId)).toBeUndefined()
  })

  test('neither an older nor the same version is written over what stands', async () => {
    const views = await make()
    const [handling, closed] = [view(ways.Handling), view(ways.Closed)]
    expect(await views.put(closed)).toBe('written')
    expect(await views.put(handling)).toBe('older')
    expect(await views.put({ ...closed, status: 'Resolved' })).toBe('older')
    expect(await views.get(tenant, caseId)).toEqual(closed)
    expect((await views.worklist(AGENCY, { limit: 10 })).rows).toEqual([])
  })

  test('a case that moves on leaves its list and its timer for the next ones', async () => {
    const views = await make()
    const steps = [reported, triaged, [accepted, filed, dispatched], resolved, closed]
    const resolvedPool = `${tenant}#DESK#${county}#resolved`
    const seen: string[] = []
    for (const count of [2, 3, 4, 5]) {
      const now = view(steps.slice(0, count))
      await views.put({ ...now, ...(now.timerShard && { timerShard: 'TIMER#0' }) })
      for (const key of [TRIAGE, AGENCY, resolvedPool]) {
        const { rows } = await views.worklist(key, { limit: 10 })
        seen.push(...rows.map(row => `${key.split('#').at(-1)}:${row.status}`))
      }
      const { rows } = await views.due('TIMER#0', minute(100_000), { limit: 10 })
      seen.push(...rows.map(({ at }) => `timer:${at}`))
    }
    expect(seen).toEqual(['triage:Reported', '0:Dispatched', `timer:${DUE}`, 'resolved:Resolved'])
  })

  test('a row of a list is what its screen shows and nothing else', async () => {
    const views = await make()
    await views.put(view([...ways.Reported, claimed('acceptor-a', minute(90))]))
    expect((await views.worklist(TRIAGE, { limit: 10 })).rows).toStrictEqual([
      {
        tenant,
        caseId,
        status: 'Reported',
        category: 'GB.event.0101',
        path,
        openedAt: minute(0),
        triage: 'no-category',
        claimBy: 'acceptor-a',
        claimUntil: minute(90),
        worklistSort: `${minute(0)}#${caseId}`,
      },
    ])
  })

  test('a list comes page by page in its order, each row once, and holds no other list', async () => {
    const views = await make()
    for (const [index, id] of ids.toReversed().entries()) {
      const one = view(ways.Reported, { tenant, caseId: id })
      await views.put({ ...one, worklistSort: `${minute(index)}#${id}` })
    }
    await views.put(view(ways.Dispatched))
    await views.put(view(ways.Reported, { tenant: other, caseId }))
    const pages = await everyPage(page => views.worklist(TRIAGE, page), 3)
    expect(pages.map(rows => rows.length)).toEqual([3, 3, 1])
    expect(pages.flat().map(row => row.caseId)).toEqual(ids.toReversed())
  })

  test('a page goes on after its last row even when that row has left the list', async () => {
    const views = await make()
    for (const id of ids) await views.put(view(ways.Reported, { tenant, caseId: id }))
    const first = await views.worklist(TRIAGE, { limit: 2 })
    await views.put(view(ways.Closed, { tenant, caseId: ids[1] ?? caseId }))
    if (first.next === undefined) throw new Error('no second page')
    const second = await views.worklist(TRIAGE, { limit: 2, after: first.next })
    expect(second.rows.map(row => row.caseId)).toEqual(ids.slice(2, 4))
  })

  test('a timer is due at its very millisecond and not one before', async () => {
    const views = await make()
    await views.put(timed(caseId, DUE))
    const before = new Date(Date.parse(DUE) - 1).toISOString()
    expect((await views.due('TIMER#0', before, { limit: 10 })).rows).toEqual([])
    expect((await views.due('TIMER#0', DUE, { limit: 10 })).rows).toEqual([{ tenant, caseId, at: DUE }])
    expect((await views.due('TIMER#1', DUE, { limit: 10 })).rows).toEqual([])
  })

  test('due timers come earliest first, page by page, each once', async () => {
    const views = await make()
    for (const [index, id] of ids.entries()) await views.put(timed(id, minute(100 - index)))
    const pages = await everyPage(page => views.due('TIMER#0', minute(99), page), 2)
    expect(pages.flat().map(row => row.caseId)).toEqual(ids.slice(1).toReversed())
    expect(pages.flat().map(row => row.at)).toEqual([94, 95, 96, 97, 98, 99].map(minute))
  })
})
