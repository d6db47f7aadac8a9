import { linkHeader } from '#shared/api/link-header.ts'
import { ListQuery } from '#shared/api/list-query.ts'
import { WorklistPage, worklistPage } from '#shared/api/worklist-page.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { agencyWorklist } from '#shared/domain/view/worklist-key.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

export const worklistRoute = (deps: ApiDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/tasks',
    summary: "The open tasks of the caller's agency, the earliest deadline first",
    query: ListQuery,
    reply: WorklistPage,
    handle: async ({ caller, query }) => {
      const { tenant, agency, sub, roles } = caller
      if (!agency || !roles.includes('handler')) throw new DomainError('forbidden', 'No handler of an agency')
      const found = await deps.registry.get(tenant, 'agency', agency)
      const shards = found?.entry.shards ?? 1
      const keys = Array.from({ length: shards }, (_, shard) => agencyWorklist(tenant, agency, shard))
      const body = await worklistPage({ keys, sub, query }, deps)
      return { status: 200, body, headers: linkHeader('/api/tasks', query, body.next) }
    },
  })
