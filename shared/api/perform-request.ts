import * as z from 'zod'
import { type CaseDetail, caseDetail } from '#shared/api/case-detail.ts'
import { performAction } from '#shared/commands/perform-action.ts'
import { actionNamed } from '#shared/domain/case/transitions.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { ApiReply, ScopedRequest } from '#shared/runtime/http/route.ts'
import { parse } from '#shared/runtime/parse.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

/** Any action's input: its own schema checks it once the action is known. */
export const ActionBody = z.record(z.string(), z.unknown()).default({})

const Edition = z.string().regex(/^"?(\d{1,9})"?$/)

/** What the action is done to: a case, or one of its tasks by its key. */
export interface Target {
  readonly caseId: CaseId
  readonly task?: string
}

/** One action over HTTP: the path names it, its own schema checks the body, the answer is the case as it is then. */
export async function performRequest(
  target: Target,
  { caller, params, body, idempotencyKey, ifMatch, language }: ScopedRequest<unknown, unknown>,
  deps: ApiDeps,
): Promise<ApiReply<CaseDetail>> {
  const action = actionNamed(params.action ?? '', kindOf(target))
  if (!action) throw new DomainError('action.unknown', 'No such action', { params: { action: params.action ?? '' } })
  const input = parse(action.input, body, '')
  const at = deps.clock()
  const expected = ifMatch === undefined || ifMatch === '*' ? undefined : parse(Edition, ifMatch, '/if-match')
  const { state } = await performAction(
    {
      ...{ caller, ...target, action, input, idempotencyKey, at },
      ...(expected !== undefined && { expectedEdition: Number(expected.replaceAll('"', '')) }),
    },
    deps,
  )
  const detail = await caseDetail(state, { caller, language, at }, deps)
  return { status: 200, body: detail, headers: { etag: `"${state.edition}"` } }
}

const kindOf = ({ task }: Target) => (task === undefined ? 'case' : task.startsWith('A') ? 'assist' : 'lead')
