import { append } from '#shared/commands/append.ts'
import { fingerprintOf } from '#shared/commands/fingerprint.ts'
import { type CaseId, parseCaseNumber, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import type { Answer, Row } from '#shared/domain/open311/answer.ts'
import { readDate } from '#shared/domain/open311/read-date.ts'
import { lastOf } from '#shared/domain/open311/read-form.ts'
import { type Complaint, Open311Refusal, refuse } from '#shared/domain/open311/refusal.ts'
import { isOpen } from '#shared/domain/open311/request-entry.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import type { RequestRow } from '#shared/ports/request-index.ts'
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
const MOST = 1000

/** GET servicerequestupdates (FixMyStreet's extension): the newest public change of each request within the dates. */
export async function updates(call: TenantCall, deps: Open311Deps): Promise<Answer> {
  const ids = listOf(call.form, 'service_request_id')
  const { start, end } = requestFilter(call.form, deps.clock())
  const changed = ({ entry }: RequestRow) => entry.updated >= start && entry.updated <= end
  const rows =
    ids.length > 0
      ? await requestsOf(call, ids, deps)
      : await findRequests(deps.requests, {
          tenant: call.tenant,
          start: new Date(Date.parse(start) - OPENED_BEFORE_MS).toISOString(),
          end,
          passes: changed,
          ...{ skip: 0, take: MOST },
        })
  const found = rows.filter(changed)
  return {
    root: 'service_request_updates',
    item: 'request_update',
    rows: found.map(row => updateRow(row, call.language)),
  }
}

/** An update is named by its request and its step: the same change is the same update for ever. */
const updateRow = ({ caseId, entry }: RequestRow, language: Language): Row => ({
  update_id: `${caseId}.${entry.step}.${Date.parse(entry.updated)}`,
  service_request_id: showCaseNumber(caseId),
  status: isOpen(entry) ? 'open' : 'closed',
  updated_datetime: entry.updated,
  description: NOTES[entry.step][language],
  media_url: null,
  external_status_code: entry.step,
})

interface Update {
  readonly caseId: CaseId
  readonly id: string
  readonly words: string
}

/** POST servicerequestupdates: what somebody adds, as one more report on the case. It never changes the case's status. */
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
  const status = lastOf(form, 'status')?.toLowerCase() ?? 'open'
  if (status !== 'open' && status !== 'closed') complaints.push({ code: 400, description: 'status is open or closed' })
  if (words.length > 4000) complaints.push({ code: 400, description: 'description is longer than 4000 characters' })
  if (id.length > 100) complaints.push({ code: 400, description: 'update_id is longer than 100 characters' })
  if (complaints.length > 0) throw new Open311Refusal(complaints)
  const caseId = parseCaseNumber(number)
  if (!caseId) throw refuse(404, 'service_request_id provided was not found')
  const url = lastOf(form, 'media_url')
  return { caseId, id, words: url ? `${words}\n${url}` : words }
}
