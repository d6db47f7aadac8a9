import * as z from 'zod'
import { CaseDetail } from '#shared/api/case-detail.ts'
import { storyOf } from '#shared/api/history.ts'
import { keptWords } from '#shared/api/kept-words.ts'
import { NextActions, nextActionsFor } from '#shared/api/next-actions.ts'
import { ActionBody, performRequest } from '#shared/api/perform-request.ts'
import { PublicCase, publicCase } from '#shared/api/public-case.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { asReporter } from './as-reporter.ts'

const OwnCase = z.object({
  ...PublicCase.shape,
  words: z.string().nullable(),
  question: z.object({ words: z.string().nullable(), until: z.string(), open: z.boolean() }).optional(),
  rating: z.object({ solved: z.boolean(), stars: z.int() }).optional(),
  story: z.array(z.object({ at: z.string(), sentence: z.string() })),
  next: NextActions,
})

export const reporterRoutes = (deps: ApiDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/cases/{number}/own',
    summary: "A reporter's own view, also of one who joined, by his follow-up code in the header Follow-Up-Code",
    reply: OwnCase,
    handle: async request => {
      const { caller, commits, state, report } = await asReporter(request, deps)
      const { language } = request
      const words = keptWords(state, deps.vault)
      const { rating } = state
      // A question may tell what the first reporter said.
      const question = caller.reporterOf ? state.question : undefined
      return {
        status: 200,
        body: {
          ...publicCase(state, language),
          words: await words(report.words),
          ...(question && {
            question: { words: await words(question.words), until: question.until, open: question.open },
          }),
          ...(rating && { rating: { solved: rating.solved, stars: rating.stars } }),
          story: await storyOf(commits, language, deps.registry),
          next: await nextActionsFor(state, { caller, language, at: deps.clock() }, deps.registry),
        },
      }
    },
  }),
  publicRoute({
    method: 'POST',
    path: '/api/t/{tenant}/cases/{number}/{action}',
    summary: 'Answer a question, rate, refuse a closing, ask for review, by the first reporter’s follow-up code',
    body: ActionBody,
    reply: CaseDetail.pick({ number: true, status: true, edition: true }),
    handle: async request => {
      const { caller, state } = await asReporter(request, deps)
      if (!caller.reporterOf) throw new DomainError('forbidden', 'Joined the case: its first reporter acts')
      const { status, body } = await performRequest({ caseId: state.caseId }, { ...request, caller }, deps)
      return { status, body: { number: body.number, status: body.status, edition: body.edition } }
    },
  }),
]
