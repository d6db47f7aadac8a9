import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamodbCaseSearch } from '#shared/adapters/dynamodb/views/case-search.ts'
import { dynamodbViews } from '#shared/adapters/dynamodb/views/case-views.ts'
import { memoryCaseSearch } from '#shared/adapters/memory/case-search.ts'
import { memoryViews } from '#shared/adapters/memory/case-views.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { ENDED, STATUSES } from '#shared/domain/case/status.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { AgencyId, AreaId, CategoryId, Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import { ownView } from '#shared/domain/view/views-of.ts'
import type { CaseFilter, CaseSearch } from '#shared/ports/case-search.ts'
import type { CaseViews } from '#shared/ports/case-views.ts'
import { caseId, county, grid, history, minute, path, tenant, ways, words } from '#test/support/sample-case.ts'
import { type Dynalite, startDynalite } from '#test/support/start-dynalite.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

interface Kept {
  readonly search: CaseSearch
  readonly views: Pick<CaseViews, 'put' | 'getAll'>
}

const ADAPTERS: readonly [string, () => Promise<Kept>][] = [
  [
    'memory',
    async () => {
      const all: CaseView[] = []
      const views = memoryViews()
      const put: CaseViews['put'] = async view => {
        all.push(view)
        return views.put(view)
      }
      return { search: memoryCaseSearch(() => all), views: { ...views, put } }
    },
  ],
  [
    'dynamodb',
    async () => {
      const table = await engine.make('views')
      return { search: dynamodbCaseSearch(table), views: dynamodbViews(table) }
    },
  ],
]

const ids = Array.from({ length: 6 }, (_, index) => CaseId.parse(`7K4QM2X9R${index}`))
function viewOf(steps: Parameters<typeof history>[0], id: CaseId = caseId, of = tenant): CaseView {
  const state = fold(history(steps, { tenant: of, caseId: id }))
  if (state.status === 'Absent') throw new Error('no case')
  return ownView(state)
}
const published: CaseEvent = { type: 'CasePublished', photos: [], cleared: words }
const whole = { tenant, start: minute(0), end: minute(60 * 24), read: 100 }
const here: CaseFilter = { areas: [AreaId.parse(county)] }

describe.each(ADAPTERS)('case search, %s', (_name, make) => {
  const found = async ({ search }: Kept, filter: CaseFilter) =>
    (await search.look({ ...whole, filter })).rows.map(({ caseId: id }) => id)

  test('each filter alone and all together; nothing of another tenant or area', async () => {
    const kept = await make()
    const [triaged = caseId, handled = caseId, closed = caseId] = ids
    await kept.views.put(viewOf(ways.Reported, triaged))
    await kept.views.put(viewOf(ways.Handling, handled))
    await kept.views.put(viewOf([...ways.Closed, published], closed))
    await kept.views.put(viewOf(ways.Handling, caseId, Tenant.parse('other')))
    const sanitation = AgencyId.parse('sanitation')
    const category = CategoryId.parse('GB.event.0101')
    expect(await found(kept, here)).toEqual([closed, handled, triaged])
    expect(await found(kept, { areas: [] })).toEqual([closed, handled, triaged])
    expect(await found(kept, { areas: [], steps: ['closed'] })).toEqual([closed])
    expect(await found(kept, { areas: [AreaId.parse(grid)] })).toEqual([closed, handled, triaged])
    expect(await found(kept, { areas: [AreaId.parse(county), AreaId.parse('330106:999')] })).toEqual([])
    expect(await found(kept, { ...here, agency: sanitation })).toEqual([closed, handled])
    expect(await found(kept, { ...here, category: CategoryId.parse('GB.event.0102') })).toEqual([])
    expect(await found(kept, { ...here, steps: ['closed', 'rejected'] })).toEqual([closed])
    expect(await found(kept, { ...here, steps: ['received', 'sent'] })).toEqual([handled, triaged])
    expect(await found(kept, { ...here, cleared: true })).toEqual([closed])
    expect(await found(kept, { ...here, category, agency: sanitation, steps: ['sent'] })).toEqual([handled])
  })

  test('reads so many at a time and goes on where it was, whether they passed or not', async () => {
    const kept = await make()
    for (const [index, id] of ids.entries()) await kept.views.put(viewOf(index % 2 ? ways.Handling : ways.Reported, id))
    const seen: string[] = []
    let reads = 0
    for (let before: string | undefined; ; ) {
      const page = await kept.search.look({
        ...whole,
        read: 4,
        filter: { ...here, steps: ['sent'] },
        ...(before !== undefined && { before }),
      })
      reads += page.read
      seen.push(...page.rows.map(({ caseId: id }) => id))
      before = page.readTo
      if (before === undefined) break
    }
    expect(seen).toEqual([ids[5], ids[3], ids[1]])
    expect(reads).toBe(6)
  })

  test('a row is a place to go on from; the period holds both ends', async () => {
    const kept = await make()
    for (const id of ids) await kept.views.put(viewOf(ways.Reported, id))
    const [first] = (await kept.search.look({ ...whole, filter: here })).rows
    if (!first) throw new Error('nothing found')
    const rest = await kept.search.look({ ...whole, filter: here, before: first.place })
    expect(rest.rows.map(({ caseId: id }) => id)).toEqual(ids.toReversed().slice(1))
    const only = { ...whole, start: minute(0), end: minute(0), filter: here }
    expect((await kept.search.look(only)).rows).toHaveLength(6)
    expect((await kept.search.look({ ...only, start: minute(1), end: minute(2) })).rows).toEqual([])
  })

  test('views are read many at once', async () => {
    const { views } = await make()
    const [one = caseId, two = caseId, none = caseId] = ids
    for (const id of [one, two]) await views.put(viewOf(ways.Handling, id))
    const read = await views.getAll(tenant, [one, none, two])
    expect(read.map(view => view.caseId).sort()).toEqual([one, two])
    expect(read.find(view => view.caseId === one)).toEqual(viewOf(ways.Handling, one))
  })
})

test('the index tells open cases from ended ones in every status, as search takes it to', () => {
  for (const status of STATUSES) {
    const { request } = viewOf(ways[status])
    const ended = request?.step === 'closed' || request?.step === 'rejected'
    expect([status, ended]).toEqual([status, ENDED.includes(status)])
  }
  expect(path).toContain(county)
})
