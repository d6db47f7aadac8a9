import { append } from '#shared/commands/append.ts'
import { dangerFirst } from '#shared/commands/danger-first.ts'
import { fingerprintOf } from '#shared/commands/fingerprint.ts'
import { refuseEmergency } from '#shared/commands/refuse-emergency.ts'
import { type CaseId, parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import type { Answer } from '#shared/domain/open311/answer.ts'
import { readDate } from '#shared/domain/open311/read-date.ts'
import { lastOf } from '#shared/domain/open311/read-form.ts'
import { type Complaint, Open311Refusal, refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import { saidOf, updateStatus } from '#shared/domain/open311/update-status.ts'
import type { BothNames } from '#shared/domain/registry/names.ts'
import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import type { TenantCall } from './call.ts'
import { clientOf } from './client-of.ts'
import type { Open311Deps } from './open311-deps.ts'
import { requestOf } from './requests.ts'
import { confirmation, toldIn } from './told-in.ts'

const ID_MAX = 100

interface Update {
  readonly caseId: CaseId
  readonly id: string
  readonly words: string
}

/** POST servicerequestupdates: what somebody adds, as one more report on the case. The status it names is kept as the sender's words and never changes the case's own. */
export const postUpdate = (call: TenantCall, deps: Open311Deps): Promise<Answer> =>
  dangerFirst(toldIn(call), deps.registry, () => post(call, deps))

async function post(call: TenantCall, deps: Open311Deps): Promise<Answer> {
  const client = await clientOf(call, deps)
  const { caseId, id, words } = readUpdate(call)
  const { tenant } = call
  const caller = `apiClient:${client.id}`
  const at = deps.clock()
  const sealed = seal({ words }, deps.ids.secret(32))
  const answer: Answer = { root: 'service_request_updates', item: 'request_update', rows: [{ update_id: id }] }
  if (!(await requestOf(call, caseId, deps))) throw refuse(404, REFUSALS.unknown('service_request_id'))
  const told = { words, ...confirmation(call.form) }
  if (client.mode === 'test') {
    refuseEmergency(told)
    return answer
  }
  await append(
    {
      case: { tenant, caseId },
      commandId: commandIdOf(tenant, caller, `update ${id}`),
      fingerprint: await fingerprintOf(deps.keys, { update: id, caseId, words }),
      actor: { kind: 'partner', id: caller },
      at,
      async decide(state) {
        if (state.status === 'Absent') throw refuse(404, REFUSALS.unknown('service_request_id'))
        refuseEmergency(told)
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
  const complain = (description: BothNames) => void complaints.push({ code: 400, description })
  const needed = (name: string) => {
    const value = lastOf(form, name)
    if (value === undefined) complain(REFUSALS.absent(name))
    return value ?? ''
  }
  const [number, id, words, at] = [
    needed('service_request_id'),
    needed('update_id'),
    needed('description'),
    needed('updated_datetime'),
  ]
  if (at !== '' && readDate(at) === undefined) complain(REFUSALS.date('updated_datetime'))
  const status = updateStatus(lastOf(form, 'status') ?? 'open')
  if (status === undefined) complain(REFUSALS.updateStatus)
  if (words.length > WORDS_MAX) complain(REFUSALS.tooLong('description', WORDS_MAX))
  if (id.length > ID_MAX) complain(REFUSALS.tooLong('update_id', ID_MAX))
  if (complaints.length > 0) throw new Open311Refusal(complaints)
  const caseId = parseCaseNumber(number)
  if (!caseId) throw refuse(404, REFUSALS.unknown('service_request_id'))
  const url = lastOf(form, 'media_url')
  const lines = [words, saidOf(status ?? 'open'), url].filter(line => line !== undefined)
  return { caseId, id, words: lines.join('\n') }
}
