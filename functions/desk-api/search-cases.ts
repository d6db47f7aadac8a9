import { keptWords } from '#shared/api/kept-words.ts'
import { lookBack } from '#shared/commands/look-back.ts'
import { ENDED } from '#shared/domain/case/status.ts'
import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import type { CaseFilter, CaseSearch, FoundCases } from '#shared/ports/case-search.ts'
import type { CaseViews } from '#shared/ports/case-views.ts'
import type { Vault } from '#shared/ports/vault.ts'
import type { SearchQuery } from './search-query.ts'

export interface SearchDeps {
  readonly search: CaseSearch
  readonly views: CaseViews
  readonly vault: Vault
}

export interface Searching {
  readonly tenant: Tenant
  /** The caller's own area: nothing outside of it is found. */
  readonly area: AreaId
  readonly query: SearchQuery
  readonly start: string
  readonly end: string
  /** A place in the list or a month, from `next`. */
  readonly before?: string
}

export interface Found {
  readonly view: CaseView
  readonly words?: string
}

/** Index rows that one request looks at: some 400 KB, 50 read units. What lies beyond comes with the next page. */
const LOOK_AT_MOST = 1000
const SMALLEST_READ = 50

/**
 * Cases opened in a period, latest first. The index decides on place,
 * category, agency, open or ended; the view on the status; the vault's public words on words. `next`: there may be more.
 */
export async function searchCases(searching: Searching, deps: SearchDeps): Promise<{ found: Found[]; next?: string }> {
  const { tenant, query, start, end, before } = searching
  const found: Found[] = []
  const steps = lookBack(deps.search, {
    ...{ tenant, start, end, filter: filterOf(searching), ...(before !== undefined && { before }) },
    ...{ most: LOOK_AT_MOST, read: Math.max(SMALLEST_READ, query.limit) },
  })
  let goOn: string | undefined
  for await (const { rows, next } of steps) {
    for (const one of await confirmed(rows, searching, deps)) {
      found.push(one)
      if (found.length === query.limit) return { found, next: one.place }
    }
    goOn = next
  }
  return { found, ...(goOn !== undefined && { next: goOn }) }
}

function filterOf({ area, query: { place, category, agency, status, words } }: Searching): CaseFilter {
  return {
    areas: place === undefined ? [area] : [area, place],
    ...(category && { category }),
    ...(agency && { agency }),
    ...(status && { steps: ENDED.includes(status) ? ['closed', 'rejected'] : ['received', 'sent'] }),
    ...(words !== undefined && { cleared: true }),
  }
}

/** Those that are what was asked for by their own views and words too, in their order. */
async function confirmed(
  rows: FoundCases['rows'],
  { tenant, query: { status, words } }: Searching,
  { views, vault }: SearchDeps,
): Promise<(Found & { readonly place: string })[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ caseId }) => caseId)
  const byId = new Map((await views.getAll(tenant, ids)).map(view => [view.caseId, view]))
  const checked = await Promise.all(
    rows.map(async ({ caseId, entry, place }) => {
      const view = byId.get(caseId)
      if (!view || (status !== undefined && view.status !== status)) return undefined
      if (words === undefined) return { view, place }
      const said = await keptWords({ tenant, caseId }, vault)(entry.cleared)
      return said !== null && plain(said).includes(plain(words)) ? { view, place, words: said } : undefined
    }),
  )
  return checked.filter(one => one !== undefined)
}

/** Full-width letters, capitals and their plain forms are the same to whoever searches. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()
