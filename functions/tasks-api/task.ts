import { CaseDetail, caseDetail } from '#shared/api/case-detail.ts'
import { findCase } from '#shared/api/find-case.ts'
import { ActionBody, performRequest } from '#shared/api/perform-request.ts'
import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import { concerns } from '#shared/domain/case/may-perform.ts'
import { type CaseId, parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

export const taskRoutes = (deps: ApiDeps) => [
  scopedRoute({
    method: 'GET',
    path: '/api/tasks/{task}',
    summary: "A task of the caller's agency with its case",
    reply: CaseDetail,
    handle: async ({ caller, params, language }) => {
      const { caseId } = taskOf(params.task)
      const state = await findCase(deps.ledger, caller.tenant, caseId)
      const capacities = await capacitiesOf(caller, deps.registry, deps.clock())
      if (!capacities.some(one => concerns(one, state))) throw new DomainError('not-found', 'Not a task of this caller')
      const body = await caseDetail(state, { caller, language, at: deps.clock() }, deps)
      return { status: 200, body, headers: { etag: `"${state.edition}"` } }
    },
  }),
  scopedRoute({
    method: 'POST',
    path: '/api/tasks/{task}/{action}',
    summary: 'Sign, resolve and whatever else an agency may do with its task',
    body: ActionBody,
    reply: CaseDetail,
    handle: request => performRequest(taskOf(request.params.task), request, deps),
  }),
]

/** `7K4QM2X9RD.L1`: the case and the task within it. Throws not-found for what cannot be one. */
function taskOf(id = ''): { caseId: CaseId; task: string } {
  const [number = '', task = ''] = id.split('.')
  const caseId = parseCaseNumber(number)
  if (!caseId || !/^[LA]\d{1,3}$/.test(task)) throw new DomainError('not-found', 'No such task')
  return { caseId, task }
}
