import * as z from 'zod'
import { linkHeader } from '#shared/api/link-header.ts'
import { ListQuery } from '#shared/api/list-query.ts'
import { WorklistPage, worklistPage } from '#shared/api/worklist-page.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { AreaId } from '#shared/domain/registry/ids.ts'
import { deskPool, POOLS } from '#shared/domain/view/worklist-key.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { deskOfCaller } from './desk-of-caller.ts'

export const poolRoute = (deps: ApiDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/desk/{pool}',
    summary: 'Cases that wait for a decision (triage), for closing (resolved), requests of agencies, the oldest first',
    /** `area`: which desk, the caller's own unless he names one below it, or another where he stands in. */
    query: ListQuery.extend({ area: AreaId.optional() }),
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
