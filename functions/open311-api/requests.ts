import { fold } from '#shared/domain/case/evolve.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { Answer } from '#shared/domain/open311/answer.ts'
import { lastOf } from '#shared/domain/open311/read-form.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import { placeOf, requestEntry } from '#shared/domain/open311/request-entry.ts'
import type { RequestRow } from '#shared/ports/case-search.ts'
import type { Paged, TenantCall } from './call.ts'
import { clearedWords } from './cleared-words.ts'
import { findRequests } from './find-requests.ts'
import { cursorIn, nextPage } from './next-page.ts'
import type { Open311Deps } from './open311-deps.ts'
import { registryNames } from './registry-names.ts'
import { listOf, requestFilter } from './request-filter.ts'
import { requestRow } from './request-row.ts'

/** Each id is a read of the ledger. */
const IDS = 100

/** GET requests: by id, which overrides every other filter, or by the filters. */
export async function requests(call: TenantCall, deps: Open311Deps): Promise<Paged> {
  const ids = listOf(call.form, 'service_request_id')
  return ids.length > 0 ? requestsById(call, ids, deps) : filtered(call, deps)
}

export async function requestsById(call: TenantCall, ids: readonly string[], deps: Open311Deps): Promise<Answer> {
  return answer(call, await requestsOf(call, ids, deps), lastOf(call.form, 'extensions') === 'true', deps)
}

/** Those of the named requests that exist. Throws a refusal for too many, and where there is none of them. */
export async function requestsOf(
  call: TenantCall,
  ids: readonly string[],
  deps: Open311Deps,
): Promise<readonly RequestRow[]> {
  if (ids.length > IDS) throw refuse(400, REFUSALS.tooManyIds(IDS))
  const found = await Promise.all(ids.map(id => requestOf(call, id, deps)))
  const rows = found.filter(row => row !== undefined)
  if (rows.length === 0) throw refuse(404, REFUSALS.unknown('service_request_id'))
  return rows
}

/** One request as the ledger has it this moment. */
export async function requestOf(
  { tenant }: TenantCall,
  id: string,
  { ledger }: Open311Deps,
): Promise<RequestRow | undefined> {
  const caseId = parseCaseNumber(id)
  const state = caseId && fold(await ledger.load(tenant, caseId))
  if (!state || state.status === 'Absent') return undefined
  return { caseId: state.caseId, openedAt: state.openedAt, entry: requestEntry(state) }
}

async function filtered(call: TenantCall, deps: Open311Deps): Promise<Paged> {
  const { start, end, page, pageSize, extensions, passes, bbox } = requestFilter(call.form, deps.clock())
  const cursor = cursorIn(call.form, start, end)
  const centres = bbox && (await allCentres(call, deps))
  const test = (row: RequestRow) =>
    (passes?.(row.entry) ?? true) && (!bbox || bbox(centres?.centre(placeOf(row.entry)) ?? null))
  const skip = (page - 1) * pageSize
  const { rows, next } = await findRequests(deps.search, {
    ...{ tenant: call.tenant, start, end, cursor, wanted: skip + pageSize },
    passes: passes || bbox ? test : undefined,
  })
  // A page that was not reached is not empty.
  if (next !== undefined && rows.length < skip) throw refuse(400, REFUSALS.pageTooFar)
  const said = await answer(call, rows.slice(skip), extensions, deps)
  if (next === undefined) return said
  return { ...said, next: nextPage(call, { start_date: start, end_date: end, cursor: next }) }
}

/** Where every grid of the place is: the counties of the top of its tree. */
async function allCentres(call: TenantCall, { registry }: Open311Deps) {
  const top = await registry.list(call.tenant, 'area', 'top')
  const counties = top.filter(({ entry }) => entry.level === 'county').map(({ entry }) => `${entry.id}:`)
  return registryNames(registry, call, counties)
}

async function answer(
  call: TenantCall,
  rows: readonly RequestRow[],
  extensions: boolean,
  { registry, vault }: Open311Deps,
): Promise<Answer> {
  const cleared = await clearedWords(call.tenant, rows, vault)
  const names = await registryNames(
    registry,
    call,
    rows.map(({ entry }) => placeOf(entry)),
  )
  return {
    root: 'service_requests',
    item: 'request',
    rows: rows.map(row => requestRow(row, names, { call, extensions, words: cleared.get(row.caseId) })),
  }
}
