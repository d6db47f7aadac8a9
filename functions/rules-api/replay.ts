import * as z from 'zod'
import { casesSince } from '#shared/commands/cases-since.ts'
import { policyFor } from '#shared/commands/registry-lookup.ts'
import { routingTablesFor } from '#shared/commands/routing-tables-for.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import { Replay, type ReplayCase, replayList } from '#shared/domain/routing/replay-list.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { listOf } from './list-of.ts'
import { ruleReader } from './rule-reader.ts'
import type { RulesDeps } from './rules-deps.ts'

/** What one request can load and decide within its time. */
const MOST_CASES = 5000

const Body = z.strictObject({
  since: z.iso.datetime({ offset: true }),
  until: z.iso.datetime({ offset: true }).optional(),
  /** Against which list; absent: the one that counts now. */
  against: z.string().max(20).default('active'),
  examples: z.int().min(0).max(1000).default(20),
})

export const replayRoute = (deps: RulesDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/rules/{list}/replay',
    summary: 'The cases of a period routed again by this list: which would go elsewhere. Stores nothing',
    body: Body,
    reply: Replay.extend({ list: z.string(), against: z.string(), more: z.boolean() }),
    handle: async request => {
      const { tenant } = await ruleReader(request, deps)
      const { since, until = deps.clock(), against, examples } = request.body
      const after = await listOf(tenant, request.params.list ?? '', deps)
      const before = await listOf(tenant, against, deps)
      const { states, more } = await casesSince(tenant, { since, until, most: MOST_CASES }, deps)
      const [cases, one, other] = await Promise.all([
        replayCases(tenant, states, deps),
        routingTablesFor(tenant, until, deps, before.id),
        routingTablesFor(tenant, until, deps, after.id),
      ])
      const replay = replayList(cases, one, other, examples)
      return { status: 200, body: { ...replay, list: after.id, against: before.id, more } }
    },
  })

/** A case as routing would have seen it when it was opened, with the category it has by now. */
async function replayCases(
  tenant: Tenant,
  states: readonly OpenedCase[],
  { registry }: RulesDeps,
): Promise<readonly ReplayCase[]> {
  const categories = new Map((await registry.list(tenant, 'category', 'all')).map(({ entry }) => [entry.id, entry]))
  const policies = new Map<string, ReturnType<typeof policyFor>>()
  return Promise.all(
    states.map(async ({ caseId, category: id, condition, place: { path }, openedAt, reports }) => {
      const key = path.join(' ')
      const asked = policies.get(key) ?? policyFor(registry, tenant, path)
      policies.set(key, asked)
      const policy = await asked
      const category = id === undefined ? undefined : categories.get(id)
      const moment = momentIn(openedAt, policy.routing.timeZone)
      // What was verified first then would be verified first again: that is not the list's doing.
      const given = { verified: true, ...(category && { category }), ...(condition && { condition }) }
      return {
        number: showCaseNumber(caseId),
        input: {
          moment,
          source: reports[0]?.channel ?? '',
          answers: reports[0]?.answers ?? [],
          path,
          policy,
          ...given,
        },
      }
    }),
  )
}
