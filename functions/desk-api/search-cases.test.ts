import { expect, test } from 'vitest'
import { memoryCaseSearch } from '#shared/adapters/memory/case-search.ts'
import { memoryViews } from '#shared/adapters/memory/case-views.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { requestQuarter } from '#shared/domain/open311/request-entry.ts'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import { type Searching, searchCases } from './search-cases.ts'
import { periodOf, SearchQuery } from './search-query.ts'

const tenant = Tenant.parse('xihu')
const area = AreaId.parse('330106')
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const idOf = (n: number) => CaseId.parse(`7K4QM2X${SYMBOLS[n >> 10]}${SYMBOLS[(n >> 5) & 31]}${SYMBOLS[n & 31]}`)
const sealed = seal({ words: '古墩路 ＡＢＣ 路灯已修好' }, 'a'.repeat(64))

/** `count` cases, one every `hours` before the end; every tenth is being handled, every hundredth has cleared words. */
async function place(count: number, hours: number, end = '2026-11-23T08:00:00.000Z') {
  const all: CaseView[] = []
  const views = memoryViews()
  const vault = memoryVault()
  for (let n = 0; n < count; n++) {
    const caseId = idOf(n)
    const openedAt = new Date(Date.parse(end) - n * hours * 3_600_000).toISOString()
    const handled = n % 10 === 0
    const view: CaseView = {
      ...{ tenant, caseId, item: 'CASE', version: 1, path: [area], openedAt, changedAt: openedAt },
      status: handled ? 'Handling' : 'Reported',
      requestQuarter: requestQuarter(tenant, openedAt),
      requestSort: `${openedAt}#${caseId}`,
      request: {
        ...{ step: handled ? 'sent' : 'received', path: [area], updated: openedAt, steps: [] },
        ...(n % 100 === 0 && { cleared: sealed.commitment }),
      },
    }
    all.push(view)
    await views.put(view)
    if (n % 100 === 0) await vault.put(tenant, caseId, sealed, openedAt)
  }
  return { search: memoryCaseSearch(() => all), views, vault }
}

const asking = (asked: Record<string, unknown>, before?: string): Searching => {
  const query = SearchQuery.parse(asked)
  const period = periodOf(query, '2026-11-23T08:00:00.000Z')
  return { tenant, area, query, ...period, ...(before !== undefined && { before }) }
}

async function everything(asked: Record<string, unknown>, deps: Awaited<ReturnType<typeof place>>) {
  const ids: string[] = []
  let pages = 0
  for (let before: string | undefined; ; pages++) {
    const { found, next } = await searchCases(asking(asked, before), deps)
    ids.push(...found.map(({ view }) => view.caseId))
    before = next
    if (before === undefined) return { ids, pages: pages + 1 }
  }
}

test('page after page over months, each case once, the latest first', async () => {
  const deps = await place(300, 12)
  const asked = { from: '2026-06-01T00:00:00Z', limit: 70 }
  const { ids } = await everything(asked, deps)
  expect(ids).toEqual(Array.from({ length: 300 }, (_, n) => idOf(n)))
})

test('a rare status over thousands of cases comes in pages that each look at a bounded number', async () => {
  const deps = await place(2500, 0.01)
  const { ids, pages } = await everything({ status: 'Handling', limit: 100 }, deps)
  expect(ids).toHaveLength(250)
  expect(pages).toBeGreaterThanOrEqual(3)
})

test('words are looked for where they were cleared, however they are written', async () => {
  const deps = await place(500, 0.1)
  expect((await everything({ words: 'abc 路灯' }, deps)).ids).toEqual([0, 100, 200, 300, 400].map(idOf))
  expect((await everything({ words: '井盖' }, deps)).ids).toEqual([])
})

test('the last 31 days unless a period is said, which must be one of a year at most', async () => {
  const deps = await place(100, 24)
  expect((await everything({}, deps)).ids).toHaveLength(32)
  const now = '2026-11-23T08:00:00.000Z'
  expect(() => periodOf(SearchQuery.parse({ from: '2020-01-01T00:00:00Z' }), now)).toThrow('No such period')
  expect(() => periodOf(SearchQuery.parse({ from: '2027-01-01T00:00:00+08:00' }), now)).toThrow('No such period')
})
