import * as z from 'zod'
import { linkHeader, PageQuery, WorklistPage, worklistPage } from '#shared/api/worklist-page.ts'
import { pathOfArea } from '#shared/commands/registry-lookup.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { AreaId } from '#shared/domain/registry/ids.ts'
import { deskPool, POOLS } from '#shared/domain/view/worklist-key.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

/** Who works at a desk, and who looks over its shoulder. */
const DESK_ROLES: readonly string[] = ['acceptor', 'shiftLead', 'dispatcher', 'supervisor']

export const poolRoute = (deps: ApiDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/desk/{pool}',
    summary: 'Cases that wait for a decision (triage) or for closing (resolved), the oldest first',
    query: PageQuery.extend({ area: AreaId.optional() }),
    reply: WorklistPage,
    handle: async ({ caller, params, query }) => {
      const pool = z.enum(POOLS).safeParse(params.pool)
      if (!pool.success) throw new DomainError('not-found', 'No such pool')
      const area = await deskOfCaller(caller, query.area, deps)
      const keys = [deskPool(caller.tenant, area, pool.data)]
      const body = await worklistPage({ keys, sub: caller.sub, query }, deps)
      return { status: 200, body, headers: linkHeader(`/api/desk/${pool.data}`, query, body.next) }
    },
  })

/** The caller's own desk, or one below it. Others' desks do not exist for him. */
async function deskOfCaller(
  { tenant, area, agency, roles }: Caller,
  asked: AreaId | undefined,
  { registry }: ApiDeps,
): Promise<AreaId> {
  if (!area || agency || !roles.some(role => DESK_ROLES.includes(role)))
    throw new DomainError('forbidden', 'Nobody of a desk')
  if (asked === undefined || asked === area) return area
  if (!(await pathOfArea(registry, tenant, asked)).includes(area)) throw new DomainError('not-found', 'Another desk')
  return asked
}
