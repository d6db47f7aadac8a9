import type { PublicStep } from '#shared/domain/case/public-steps.ts'
import { type CaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { Row } from '#shared/domain/open311/answer.ts'
import { isOpen } from '#shared/domain/open311/request-entry.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import type { Paged, TenantCall } from './call.ts'
import { findRequests } from './find-requests.ts'
import { cursorIn, nextPage } from './next-page.ts'
import type { Open311Deps } from './open311-deps.ts'
import { listOf, requestFilter } from './request-filter.ts'
import { NOTES } from './request-row.ts'
import { requestsOf } from './requests.ts'

/** A request that changes is looked for among those opened so long before. */
const OPENED_BEFORE_MS = 180 * 24 * 3_600_000

/**
 * GET servicerequestupdates (FixMyStreet's extension): every public step within the dates, in the order they were taken, by
 * pages. Where there are more requests than one search looks at, those opened before come after a cursor, in an order of their own.
 */
export async function updates(call: TenantCall, deps: Open311Deps): Promise<Paged> {
  const ids = listOf(call.form, 'service_request_id')
  const { start, end, page, pageSize } = requestFilter(call.form, deps.clock())
  const since = new Date(Date.parse(start) - OPENED_BEFORE_MS).toISOString()
  const cursor = cursorIn(call.form, since, end)
  const within = ({ at }: PublicStep) => at >= start && at <= end
  const { rows, next } =
    ids.length > 0
      ? { rows: await requestsOf(call, ids, deps), next: undefined }
      : await findRequests(deps.search, {
          ...{ tenant: call.tenant, start: since, end, cursor, wanted: Number.POSITIVE_INFINITY },
          passes: ({ entry }) => entry.steps.some(within),
        })
  const found = rows
    .flatMap(({ caseId, entry }) => entry.steps.filter(within).map(step => ({ caseId, ...step })))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.caseId < other.caseId ? -1 : 1))
  const shown = page * pageSize
  const more =
    found.length > shown
      ? { ...(cursor && { cursor }), page: String(page + 1) }
      : next === undefined
        ? undefined
        : { cursor: next }
  return {
    root: 'service_request_updates',
    item: 'request_update',
    rows: found.slice(shown - pageSize, shown).map(update => updateRow(update, call.language)),
    ...(more && { next: nextPage(call, { start_date: start, end_date: end, ...more }) }),
  }
}

/**
 * An update is named by its request, step and time: the same change is the same update for ever. Nobody's words are in it, and
 * no photo: those belong to reports, and the request shows what was approved of them.
 */
const updateRow = ({ caseId, step, at }: PublicStep & { caseId: CaseId }, language: Language): Row => ({
  update_id: `${caseId}.${step}.${Date.parse(at)}`,
  service_request_id: showCaseNumber(caseId),
  status: isOpen({ step }) ? 'open' : 'closed',
  updated_datetime: at,
  description: NOTES[step][language],
  media_url: null,
  external_status_code: step,
})
