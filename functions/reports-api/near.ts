import * as z from 'zod'
import { queryNumber } from '#shared/api/query-number.ts'
import { findNear, NearCase } from '#shared/commands/find-near.ts'
import { Datum, toWgs84 } from '#shared/domain/place/to-wgs84.ts'
import { CategoryId, type Tenant } from '#shared/domain/registry/ids.ts'
import type { ReportInput } from '#shared/domain/report/report-input.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import type { ReportsDeps } from './reports-deps.ts'

const Query = z.object({
  category: CategoryId,
  lat: queryNumber(z.number().min(-90).max(90)),
  lon: queryNumber(z.number().min(-180).max(180)),
  /** What the position was measured in; absent: WGS 84. */
  datum: Datum.optional(),
})

export const nearRoutes = (deps: ReportsDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/near',
    summary: 'Open cases of the category close by: perhaps yours is one of them, and you can join it',
    query: Query,
    reply: z.object({ cases: z.array(NearCase).readonly() }),
    handle: async ({ tenant, query: { category, lat, lon, datum } }) => {
      const position = toWgs84({ lat, lon }, datum)
      return { status: 200, body: { cases: await findNear({ tenant, category, position, at: deps.clock() }, deps) } }
    },
  }),
]

/** What is offered with a receipt; nothing where a report says too little, or joined a case already. */
export async function nearReport(tenant: Tenant, { category, place, joinCase }: ReportInput, deps: ReportsDeps) {
  if (!category || !place.position || joinCase !== undefined) return []
  const position = toWgs84(place.position, place.datum)
  const found = await deps.registry.get(tenant, 'category', category)
  // Others are never found by their spot, so nobody need ask.
  if (!found?.entry.publicPlace) return []
  try {
    return await findNear({ tenant, category, position, at: deps.clock() }, deps)
  } catch (error) {
    // Its report is saved by now: a hint that fails must not look as if it were not.
    deps.log.error('near.failed', { tenant, category }, error)
    return []
  }
}
