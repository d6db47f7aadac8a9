import * as z from 'zod'
import { dangerFirst } from '#shared/commands/danger-first.ts'
import { NearCase } from '#shared/commands/find-near.ts'
import { type Submission, submitReport } from '#shared/commands/submit-report.ts'
import { publicSentence } from '#shared/domain/case/public-sentence.ts'
import { CaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { ReportInput } from '#shared/domain/report/report-input.ts'
import type { ApiReply, ApiRequest } from '#shared/runtime/http/route.ts'
import { publicRoute, scopedRoute } from '#shared/runtime/http/route.ts'
import { holdPublic } from './hold-public.ts'
import { nearReport } from './near.ts'
import { refusedReport } from './refused-report.ts'
import type { ReportsDeps } from './reports-deps.ts'

const Receipt = z.object({
  number: z.string(),
  caseId: CaseId,
  /** The reporter's credential; show it to nobody else. */
  code: z.string(),
  status: z.string(),
  sentence: z.string(),
  links: z.object({ follow: z.string() }),
  /** Open cases close by that may be the same: a later report can join one of them. */
  near: z.array(NearCase).readonly(),
})

type SubmitRequest = ApiRequest<ReportInput, unknown>

export const submitRoutes = (deps: ReportsDeps) => [
  scopedRoute({
    method: 'POST',
    path: '/api/reports',
    summary: 'A grid worker reports',
    body: ReportInput,
    reply: Receipt,
    refused: refusedReport(deps),
    handle: request => {
      const { sub } = request.caller
      return submit(request, { caller: sub, actor: { kind: 'person', id: sub }, channel: 'worker' }, deps)
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/api/t/{tenant}/reports',
    summary: 'Anybody reports, without a login',
    body: ReportInput,
    reply: Receipt,
    refused: refusedReport(deps),
    handle: async request => {
      const { tenant, body: input } = request
      const hold = await dangerFirst({ tenant, input }, deps.registry, () => holdPublic(request, deps))
      const sender = { caller: 'public', actor: { kind: 'public', id: 'public' }, channel: 'public' } as const
      return submit(request, { ...sender, ...(hold && { hold }) }, deps)
    },
  }),
]

async function submit(
  { tenant, body, idempotencyKey, language }: SubmitRequest,
  sender: Pick<Submission, 'caller' | 'actor' | 'channel' | 'hold'>,
  deps: ReportsDeps,
): Promise<ApiReply<z.input<typeof Receipt>>> {
  const { state, code } = await submitReport({ tenant, ...sender, idempotencyKey, input: body, at: deps.clock() }, deps)
  const number = showCaseNumber(state.caseId)
  const near = (await nearReport(tenant, body, deps)).filter(({ caseId }) => caseId !== state.caseId)
  return {
    status: 201,
    headers: { location: `/api/t/${tenant}/cases/${number}` },
    body: {
      number,
      caseId: state.caseId,
      code,
      status: state.status,
      sentence: publicSentence(state)[language],
      links: { follow: `/api/t/${tenant}/cases/${number}` },
      near,
    },
  }
}
