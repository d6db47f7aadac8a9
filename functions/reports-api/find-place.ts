import * as z from 'zod'
import { inParallel } from '#shared/commands/in-parallel.ts'
import { pathOfWhole, policyFor } from '#shared/commands/registry-lookup.ts'
import { localDate } from '#shared/domain/place/local-date.ts'
import { findNames } from '#shared/domain/place/names/find-names.ts'
import { PlaceName, placeNames } from '#shared/domain/place/names/place-name.ts'
import { AreaId } from '#shared/domain/registry/ids.ts'
import { Names } from '#shared/domain/registry/names.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import type { ReportsDeps } from './reports-deps.ts'

const Query = z.object({
  /** Part of a Chinese or English name, first letters of the pinyin (`xhq`), or a code. */
  q: z.string().trim().min(1).max(40),
  /** Only in this county. */
  within: AreaId.optional(),
})

const FoundPlace = z.object({
  ...PlaceName.pick({ id: true, name: true, level: true }).shape,
  /** What it lies in, from the top down. */
  path: z.array(Names).readonly(),
})

const MOST = 20
/** How many counties' names are fetched at a time; they are kept after that. */
const AT_ONCE = 16

/** A place by its name, for a report without a position: its id goes into the report as `place.area`. */
export const findPlaceRoutes = ({ registry, names, clock }: ReportsDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/places',
    summary:
      'Areas and grids by part of their name, first letters of the pinyin, or code: for a report without a position',
    query: Query,
    reply: z.object({ places: z.array(FoundPlace).readonly() }),
    handle: async ({ tenant, query: { q, within } }) => {
      const listed = (await registry.list(tenant, 'area', 'top')).map(({ entry }) => entry)
      const counties = listed.filter(({ id, level }) => level === 'county' && (within === undefined || id === within))
      const below = await inParallel(counties, AT_ONCE, ({ id }) => names.namesOf(tenant, id))
      const top = placeNames(listed, [])
      const policy = await policyFor(registry, tenant, await pathOfWhole(registry, tenant))
      const date = localDate(clock(), policy.routing.timeZone)
      const searched = [...(within === undefined ? top : []), ...below.flat()]
      const found = findNames(searched, { q, date, most: MOST })
      const all = new Map([...top, ...below.flat()].map(name => [name.id as string, name]))
      const places = found.map(({ id, name, level, parent }) => ({ id, name, level, path: namesAbove(parent, all) }))
      return { status: 200, headers: { 'cache-control': 'public, max-age=60' }, body: { places } }
    },
  }),
]

function namesAbove(parent: string | undefined, all: ReadonlyMap<string, PlaceName>): readonly Names[] {
  const above: Names[] = []
  const seen = new Set<string>()
  for (let id = parent; id !== undefined && !seen.has(id); id = all.get(id)?.parent) {
    seen.add(id)
    const name = all.get(id)?.name
    if (name) above.unshift(name)
  }
  return above
}
