import * as z from 'zod'
import { reasonNames } from '#shared/api/reason-names.ts'
import { pathOfArea, pathOfNowhere, policyFor } from '#shared/commands/registry-lookup.ts'
import { routingTablesFor } from '#shared/commands/routing-tables-for.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { AreaId, CategoryId, ConditionId } from '#shared/domain/registry/ids.ts'
import { Explanation } from '#shared/domain/routing/explanation.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import { route } from '#shared/domain/routing/route.ts'
import { routingText } from '#shared/domain/routing/routing-text.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { listOf } from './list-of.ts'
import { ruleReader } from './rule-reader.ts'
import type { RulesDeps } from './rules-deps.ts'

const Preview = z.strictObject({
  category: CategoryId.optional(),
  condition: ConditionId.optional(),
  /** The area or grid; absent: somewhere in the place. */
  area: AreaId.optional(),
  source: z.string().max(20).default('public'),
  /** `code=key`. */
  answers: z.array(z.string().max(120)).max(40).default([]),
  /** RFC 3339; absent: now. */
  at: z.iso.datetime({ offset: true }).optional(),
  list: z.string().max(20).default('active'),
})

export const previewRoute = (deps: RulesDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/routing/preview',
    summary: 'Where a report like this would go, by the list that counts or by a draft, and why. Stores nothing',
    body: Preview,
    reply: z.object({
      agency: z.string().optional(),
      assists: z.array(z.string()),
      place: z.array(z.string()),
      sentence: z.string(),
      reason: Explanation,
    }),
    handle: async request => {
      const { tenant } = await ruleReader(request, deps)
      const { category, condition, area, source, answers, at = deps.clock(), list } = request.body
      const { registry } = deps
      const found = category && (await registry.get(tenant, 'category', category))
      if (category && !found) throw new DomainError('category.unknown', 'No such category', { params: { category } })
      const path = await (area ? pathOfArea(registry, tenant, area) : pathOfNowhere(registry, tenant))
      const policy = await policyFor(registry, tenant, path)
      const { id } = await listOf(tenant, list, deps)
      const decision = route(
        {
          ...{ moment: momentIn(at, policy.routing.timeZone), source, answers, path, policy },
          ...(found && { category: found.entry }),
          ...(condition && { condition }),
        },
        await routingTablesFor(tenant, at, deps, id),
      )
      const { reason } = decision
      const names = await reasonNames([reason], { tenant, registry })
      return {
        status: 200,
        body: {
          ...(decision.kind === 'dispatch' && { agency: decision.agency.id }),
          assists: decision.kind === 'dispatch' ? decision.assists.map(assist => assist.id) : [],
          ...{ place: [...path], sentence: routingText(reason, request.language, names), reason },
        },
      }
    },
  })
