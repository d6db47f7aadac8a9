import { linkHeader } from '#shared/api/link-header.ts'
import { ListQuery } from '#shared/api/list-query.ts'
import { WorklistPage, worklistPage } from '#shared/api/worklist-page.ts'
import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import { agencyWorklist } from '#shared/domain/view/worklist-key.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

export const worklistRoute = (deps: ApiDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/tasks',
    summary: "The open tasks of the caller's agency and of those it stands in for, the earliest deadline first",
    query: ListQuery,
    reply: WorklistPage,
    handle: async ({ caller, query }) => {
      const { tenant, sub } = caller
      const capacities = await capacitiesOf(caller, deps.registry, deps.clock())
      const handled = capacities.flatMap(({ agency, roles }) => (agency && roles.includes('handler') ? [agency] : []))
      if (handled.length === 0) throw new DomainError('forbidden', 'No handler of an agency')
      const keys = await Promise.all([...new Set(handled)].map(agency => listsOf(tenant, agency, deps)))
      const body = await worklistPage({ keys: keys.flat(), sub, query }, deps)
      return { status: 200, body, headers: linkHeader('/api/tasks', query, body.next) }
    },
  })

async function listsOf(tenant: Tenant, agency: AgencyId, { registry }: ApiDeps): Promise<readonly string[]> {
  const found = await registry.get(tenant, 'agency', agency)
  return Array.from({ length: found?.entry.shards ?? 1 }, (_, shard) => agencyWorklist(tenant, agency, shard))
}
