import type { Checker } from '#shared/domain/case/facts.ts'
import { leadTask, type OpenedCase } from '#shared/domain/case/state.ts'
import type { AreaId } from '#shared/domain/registry/ids.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { pathOfArea } from './registry-lookup.ts'

/**
 * From where a grid worker can be sent to look, nearest first: of the place itself, of its neighbourhood (the same town), else
 * of the county. Never the person who handled it; grid workers belong to no agency.
 */
export async function checkersFor(state: OpenedCase, registry: Registry, at: string): Promise<readonly Checker[]> {
  const { tenant, place } = state
  const day = at.slice(0, 10)
  const handler = leadTask(state)?.handler
  const posts = (await registry.list(tenant, 'post', 'all')).map(({ entry }) => entry)
  const areas = new Set<AreaId>()
  for (const post of posts) {
    const holds = (post.validFrom ?? day) <= day && day <= (post.validTo ?? day)
    if (post.role === 'gridWorker' && holds && post.person !== handler && 'area' in post.at) areas.add(post.at.area)
  }
  const near = await Promise.all(
    [...areas].map(async area => {
      const path = await pathOfArea(registry, tenant, area)
      const shared = path.filter(id => place.path.includes(id)).length
      return { area, shared, covers: place.path.includes(area) }
    }),
  )
  const county = place.path.findIndex(id => id.includes(':'))
  const within = county === -1 ? place.path.length : county
  return near
    .filter(({ shared }) => shared >= within)
    .sort((a, b) => Number(b.covers) - Number(a.covers) || b.shared - a.shared || (a.area < b.area ? -1 : 1))
    .map(({ area, shared, covers }) => ({ area, distance: covers ? 'grid' : shared > within ? 'neighbour' : 'county' }))
}
