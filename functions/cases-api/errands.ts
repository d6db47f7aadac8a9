import { linkHeader } from '#shared/api/link-header.ts'
import { ListQuery } from '#shared/api/list-query.ts'
import { WorklistPage, worklistPage } from '#shared/api/worklist-page.ts'
import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { errandList } from '#shared/domain/view/worklist-key.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

export const errandsRoute = (deps: ApiDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/errands',
    summary: "What the grid workers of the caller's area are to verify or check, the most pressing first",
    query: ListQuery,
    reply: WorklistPage,
    handle: async ({ caller, query }) => {
      const { tenant, sub } = caller
      const capacities = await capacitiesOf(caller, deps.registry, deps.clock())
      const areas = capacities.flatMap(({ area, roles }) => (area && roles.includes('gridWorker') ? [area] : []))
      if (areas.length === 0) throw new DomainError('forbidden', 'No grid worker')
      const keys = [...new Set(areas)].map(area => errandList(tenant, area))
      const body = await worklistPage({ keys, sub, query }, deps)
      return { status: 200, body, headers: linkHeader('/api/errands', query, body.next) }
    },
  })
