import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { Answer } from '#shared/domain/open311/answer.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { TenantCall } from './call.ts'
import type { Open311Deps } from './open311-deps.ts'
import { requestOf } from './requests.ts'

/** GET tokens/{token}: every request has its id at once, so the id's ten symbols are its token. */
export async function tokens(call: TenantCall, token: string, deps: Open311Deps): Promise<Answer> {
  const found = await requestOf(call, token, deps)
  if (!found) throw refuse(404, REFUSALS.unknown('token'))
  const row = { service_request_id: showCaseNumber(found.caseId), token }
  return { root: 'service_requests', item: 'request', rows: [row] }
}
