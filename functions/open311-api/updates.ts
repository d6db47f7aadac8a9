import { append } from '#shared/commands/append.ts'
import { fingerprintOf } from '#shared/commands/fingerprint.ts'
import type { PublicStep } from '#shared/domain/case/public-steps.ts'
import { type CaseId, parseCaseNumber, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import type { Answer, Row } from '#shared/domain/open311/answer.ts'
import { readDate } from '#shared/domain/open311/read-date.ts'
import { lastOf } from '#shared/domain/open311/read-form.ts'
import { type Complaint, Open311Refusal, refuse } from '#shared/domain/open311/refusal.ts'
import { isOpen } from '#shared/domain/open311/request-entry.ts'
import { saidOf, updateStatus } from '#shared/domain/open311/update-status.ts'
import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import type { TenantCall } from './call.ts'
import { clientOf } from './client-of.ts'
import { findRequests } from './find-requests.ts'
import type { Open311Deps } from './open311-deps.ts'
import { listOf, requestFilter } from './request-filter.ts'
import { NOTES } from './request-row.ts'
import { requestOf, requestsOf } from './requests.ts'

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

interface Update {
  readonly caseId: CaseId
  readonly id: string
  readonly words: string
}

/** POST servicerequestupdates: what somebody adds, as one more report on the case. The status it names is kept as the sender's words and never changes the case's own. */
export async function postUpdate(call: TenantCall, deps: Open311Deps): Promise<Answer> {
  const client = await clientOf(call, deps)
  const { caseId, id, words } = readUpdate(call)
  const { tenant } = call
  const caller = `apiClient:${client.id}`
  const at = deps.clock()
  const sealed = seal({ words }, deps.ids.secret(32))
  const answer: Answer = { root: 'service_request_updates', item: 'request_update', rows: [{ update_id: id }] }
  if (!(await requestOf(call, caseId, deps))) throw refuse(404, 'service_request_id provided was not found')
  if (client.mode === 'test') return answer
  await append(
    {
      case: { tenant, caseId },
      commandId: commandIdOf(tenant, caller, `update ${id}`),
      fingerprint: await fingerprintOf(deps.keys, { update: id, caseId, words }),
      actor: { kind: 'partner', id: caller },
      at,
      async decide(state) {
        if (state.status === 'Absent') throw refuse(404, 'service_request_id provided was not found')
        const { place, desk } = state
        return [{ type: 'ReportSubmitted', channel: 'intake', place, desk, photos: [], words: sealed.commitment }]
      },
      keep: () => deps.vault.put(tenant, caseId, sealed, at),
    },
    deps,
  )
  return answer
}

function readUpdate({ form }: TenantCall): Update {
  const complaints: Complaint[] = []
  const needed = (name: string) => {
    const value = lastOf(form, name)
    if (value === undefined) complaints.push({ code: 400, description: `${name} was not provided` })
    return value ?? ''
  }
  const [number, id, words, at] = [
    needed('service_request_id'),
    needed('update_id'),
    needed('description'),
    needed('updated_datetime'),
  ]
  if (at !== '' && readDate(at) === undefined)
    complaints.push({ code: 400, description: 'updated_datetime is no date-time with a zone' })
  const status = updateStatus(lastOf(form, 'status') ?? 'open')
  if (status === undefined)
    complaints.push({ code: 400, description: 'status is open, closed or one of FixMyStreet’s' })
  if (words.length > WORDS_MAX)
    complaints.push({ code: 400, description: `description is longer than ${WORDS_MAX} characters` })
  if (id.length > 100) complaints.push({ code: 400, description: 'update_id is longer than 100 characters' })
  if (complaints.length > 0) throw new Open311Refusal(complaints)
  const caseId = parseCaseNumber(number)
  if (!caseId) throw refuse(404, 'service_request_id provided was not found')
  const url = lastOf(form, 'media_url')
  const lines = [words, saidOf(status ?? 'open'), url].filter(line => line !== undefined)
  return { caseId, id, words: lines.join('\n') }
}
