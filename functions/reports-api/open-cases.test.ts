import { expect, test } from 'vitest'
import { memoryCaseSearch } from '#shared/adapters/memory/case-search.ts'
import { memoryServerKeys } from '#shared/adapters/memory/server-keys.ts'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { requestQuarter } from '#shared/domain/open311/request-entry.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import { county, litter, path, tenant } from '#test/support/sample-case.ts'
import { noise, sampleRegistry } from '#test/support/sample-registry.ts'
import { OpenCases, openCasesRoutes } from './open-cases.ts'
import type { ReportsDeps } from './reports-deps.ts'

const NOW = '2026-11-23T08:00:00.000Z'
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function view(n: number, request: Partial<CaseView['request']>, openedAt = NOW): CaseView {
  const caseId = CaseId.parse(`7K4QM2X${SYMBOLS[n >> 10]}${SYMBOLS[(n >> 5) & 31]}${SYMBOLS[n & 31]}`)
  return {
    ...{ tenant, caseId, item: 'CASE', version: 1, status: 'Reported', path: [...path], openedAt, changedAt: openedAt },
    ...{ requestQuarter: requestQuarter(tenant, openedAt), requestSort: `${openedAt}#${caseId}` },
    request: { step: 'received', path: [...path], updated: openedAt, steps: [], ...request },
  }
}

async function asking(views: readonly CaseView[]) {
  const registry = await sampleRegistry()
  const deps = {
    ...{ registry, search: memoryCaseSearch(() => views), keys: memoryServerKeys(countedIds()), clock: () => NOW },
  } as Partial<ReportsDeps> as ReportsDeps
  const [route] = openCasesRoutes(deps)
  return async (cursor?: string) => {
    const request = { tenant, params: { area: county }, body: undefined, idempotencyKey: '', language: 'zh' } as const
    const source = { address: '192.0.2.1' }
    const answer = await route?.handle({ ...request, source, query: { ...(cursor && { cursor }) } })
    if (!answer) throw new Error('no route')
    return OpenCases.parse(answer.body)
  }
}

test('open cases of the area alone; by grid where the place is public, else by the area above it', async () => {
  const ask = await asking([
    view(1, { category: litter.id, step: 'sent' }),
    view(2, { category: noise.id }),
    view(3, {}),
    view(4, { category: litter.id, step: 'closed' }),
    view(5, { category: litter.id, path: ['990000' as (typeof path)[number]] }),
  ])
  const { cases } = await ask()
  const [grid, above] = path.toReversed()
  expect(cases.map(({ number, place, step }) => [number.slice(-3, -2), place, step])).toEqual([
    ['3', above, 'received'],
    ['2', above, 'received'],
    ['1', grid, 'sent'],
  ])
  expect(JSON.stringify(cases)).not.toContain('lat')
})

test('page after page of a bounded number, each case once', async () => {
  const views = Array.from({ length: 1500 }, (_, n) =>
    view(n % 1024, { category: litter.id }, n < 1024 ? NOW : '2026-10-02T08:00:00.000Z'),
  )
  const ask = await asking(views)
  const first = await ask()
  expect(first.cases).toHaveLength(1000)
  let [count, next] = [first.cases.length, first.next]
  while (next) {
    const page = await ask(next)
    count += page.cases.length
    next = page.next
  }
  expect(count).toBe(1500)
})
