import * as z from 'zod'
import { findCase } from '#shared/api/find-case.ts'
import { reasonNames } from '#shared/api/reason-names.ts'
import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import { concerns } from '#shared/domain/case/may-perform.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { Explanation } from '#shared/domain/routing/explanation.ts'
import { routingText } from '#shared/domain/routing/routing-text.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { RulesDeps } from './rules-deps.ts'

const Reason = z.object({
  agency: z.string().optional(),
  task: z.string().optional(),
  sentence: z.string(),
  reason: Explanation,
})

/** Every dispatch of the case with its reason, and what it waits for now, if a person must decide. */
export const caseRouting = ({ ledger, registry, clock }: RulesDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/cases/{number}/routing',
    summary: 'Why the case went where it went',
    reply: z.object({ number: z.string(), routing: z.array(Reason) }),
    handle: async ({ caller, params, language }) => {
      const { number = '' } = params
      const state = await findCase(ledger, caller.tenant, number)
      const capacities = await capacitiesOf(caller, registry, clock())
      if (!capacities.some(one => concerns(one, state))) throw new DomainError('not-found', 'Another area or agency')
      const commits = await ledger.load(caller.tenant, state.caseId)
      const decided = commits.flatMap(({ events }) =>
        events.flatMap(event => {
          if (event.type === 'TaskDispatched') return [{ agency: event.agency, task: event.task, reason: event.reason }]
          return event.type === 'TriageRequested' ? [{ reason: event.reason }] : []
        }),
      )
      const names = await reasonNames(
        decided.map(({ reason }) => reason),
        { tenant: caller.tenant, registry },
      )
      const routing = decided.map(one => ({ ...one, sentence: routingText(one.reason, language, names) }))
      return { status: 200, body: { number, routing } }
    },
  })
