import type { PublicStep } from '#shared/domain/case/public-steps.ts'
import { type CaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { Answer, Row } from '#shared/domain/open311/answer.ts'
import { isOpen } from '#shared/domain/open311/request-entry.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import type { TenantCall } from './call.ts'
import { findRequests } from './find-requests.ts'
import type { Open311Deps } from './open311-deps.ts'
import { listOf, requestFilter } from './request-filter.ts'
import { NOTES } from './request-row.ts'
import { requestsOf } from './requests.ts'

/** A request that changes is looked for among those opened so long before. */
const OPENED_BEFORE_MS = 180 * 24 * 3_600_000

/** GET servicerequestupdates (FixMyStreet's extension): every public step within the dates, in the order they were taken, by pages. */
export async function updates(call: TenantCall, deps: Open311Deps): Promise<Answer> {
  const ids = listOf(call.form, 'service_request_id')
  const { start, end, page, pageSize } = requestFilter(call.form, deps.clock())
  const within = ({ at }: PublicStep) => at >= start && at <= end
  const rows =
    ids.length > 0
      ? await requestsOf(call, ids, deps)
      : await findRequests(deps.requests, {
          tenant: call.tenant,
          start: new Date(Date.parse(start) - OPENED_BEFORE_MS).toISOString(),
          end,
          passes: ({ entry }) => entry.steps.some(within),
          ...{ skip: 0, take: Number.POSITIVE_INFINITY },
        })
  const found = rows
    .flatMap(({ caseId, entry }) => entry.steps.filter(within).map(step => ({ caseId, ...step })))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.caseId < other.caseId ? -1 : 1))
    .slice((page - 1) * pageSize, page * pageSize)
  return {
    root: 'service_request_updates',
    item: 'request_update',
    rows: found.map(update => updateRow(update, call.language)),
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
