import { CaseDetail } from '#shared/api/case-detail.ts'
import { ActionBody, performRequest } from '#shared/api/perform-request.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

export const actRoute = (deps: ApiDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/desk/cases/{number}/{action}',
    summary: 'Claim, file, dispatch, reject, close and whatever else a desk may do with a case',
    body: ActionBody,
    reply: CaseDetail,
    handle: request => {
      const caseId = parseCaseNumber(request.params.number ?? '')
      if (!caseId) throw new DomainError('not-found', 'No such case')
      return performRequest({ caseId }, request, deps)
    },
  })
