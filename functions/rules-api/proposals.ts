import * as z from 'zod'
import { casesSince } from '#shared/commands/cases-since.ts'
import { DutyRule } from '#shared/domain/routing/duty-rule.ts'
import { proposedRule } from '#shared/domain/routing/proposed-rule.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { listOf } from './list-of.ts'
import { ruleReader } from './rule-reader.ts'
import type { RulesDeps } from './rules-deps.ts'

const MOST_CASES = 5000

export const proposalsRoute = (deps: RulesDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/rules/{list}/proposals',
    summary: 'Rules that rulings ask for, each with its case, as they would stand in this list',
    query: z.object({ since: z.iso.datetime({ offset: true }) }),
    reply: z.object({ list: z.string(), proposals: z.array(DutyRule), more: z.boolean() }),
    handle: async request => {
      const { tenant } = await ruleReader(request, deps)
      const { id } = await listOf(tenant, request.params.list ?? '', deps)
      const period = { since: request.query.since, until: deps.clock(), most: MOST_CASES }
      const { states, more } = await casesSince(tenant, period, deps)
      const ids = new Set<string>((await deps.registry.list(tenant, 'rule', id)).map(({ entry }) => entry.id))
      const proposals = states.flatMap(state => proposedRule(state, id) ?? []).filter(rule => !ids.has(rule.id))
      return { status: 200, body: { list: id, proposals, more } }
    },
  })
