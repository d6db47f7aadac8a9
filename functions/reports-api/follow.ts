import * as z from 'zod'
import { storyOf } from '#shared/api/history.ts'
import { PublicCase, publicCase } from '#shared/api/public-case.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

const PublicStory = z.object({
  ...PublicCase.shape,
  story: z.array(z.object({ at: z.string(), sentence: z.string() })),
})

export const followRoutes = (deps: ApiDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/cases/{number}',
    summary: 'How a case stands and what happened to it, for everybody',
    reply: PublicStory,
    handle: async ({ tenant, params, language }) => {
      const caseId = parseCaseNumber(params.number ?? '')
      const commits = caseId ? await deps.ledger.load(tenant, caseId) : []
      const state = fold(commits)
      if (state.status === 'Absent') throw new DomainError('not-found', 'No such case')
      const story = await storyOf(commits, language, deps.registry)
      return { status: 200, body: { ...publicCase(state, language), story } }
    },
  }),
]
