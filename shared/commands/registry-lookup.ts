import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { pathTo } from '#shared/domain/place/locate.ts'
import { type PlaceNode, pathOn } from '#shared/domain/place/path-on.ts'
import type { Policy, PolicyDocument } from '#shared/domain/policy/policy.ts'
import { resolvePolicy } from '#shared/domain/policy/resolve-policy.ts'
import type { Grid } from '#shared/domain/registry/entries.ts'
import { type AreaId, countyOf, type Tenant } from '#shared/domain/registry/ids.ts'
import type { Registry, Versioned } from '#shared/ports/registry.ts'

/** Ids from the top of the tree to the grid or area named; with a local date, as the tree is on that day. Throws place.unknown. */
export async function pathOfArea(
  registry: Registry,
  tenant: Tenant,
  area: AreaId,
  date?: string,
): Promise<readonly AreaId[]> {
  const county = countyOf(area)
  const [top, below] = await Promise.all([
    registry.list(tenant, 'area', 'top'),
    county === area ? [] : registry.list(tenant, 'area', county),
  ])
  const nodes = new Map<string, PlaceNode>([...top, ...below].map(({ entry }) => [entry.id, entry]))
  // One by one: a county may have 100,000 grids.
  for (let id: AreaId | undefined = area; id !== undefined && !nodes.has(id); ) {
    const grid: Versioned<Grid> | undefined = await registry.get(tenant, 'grid', id)
    if (!grid) break
    nodes.set(id, grid.entry)
    id = grid.entry.successor
  }
  const path = nodes.has(area) ? (date === undefined ? pathTo(nodes, area) : pathOn(nodes, area, date)) : undefined
  if (!path) throw new DomainError('place.unknown', `No area ${area}`, { params: { place: area } })
  return path
}

/** The tenant's top: what a report without any place belongs to. Throws place.outside where nothing is set up yet. */
export async function pathOfNowhere(registry: Registry, tenant: Tenant): Promise<readonly AreaId[]> {
  const path = await pathOfWhole(registry, tenant)
  if (path.length === 0) throw new DomainError('place.outside', 'The tenant has no area yet')
  return path
}

/** To the smallest area that holds all the others; empty before there is any. */
export async function pathOfWhole(registry: Registry, tenant: Tenant): Promise<readonly AreaId[]> {
  const top = await registry.list(tenant, 'area', 'top')
  const nodes = new Map<string, PlaceNode>(top.map(({ entry }) => [entry.id, entry]))
  // The county if there is one only: the deepest area that holds every place of the tenant.
  let path: readonly AreaId[] = []
  let next = top.filter(({ entry }) => entry.parent === undefined)
  while (next.length === 1 && next[0]) {
    const { id } = next[0].entry
    path = pathTo(nodes, id)
    next = top.filter(({ entry }) => entry.parent === id)
  }
  return path
}

/** The policy that holds at the end of a path. */
export async function policyFor(registry: Registry, tenant: Tenant, path: readonly string[]): Promise<Policy> {
  const entries = await registry.list(tenant, 'policy', 'all')
  const documents = new Map<string, PolicyDocument>(entries.map(({ entry }) => [entry.id, entry.policy]))
  return resolvePolicy(documents, path)
}

/** The area whose desk answers for a place: what the policy names, else its county, else the end of the path. */
export function deskOf(policy: Policy, path: readonly AreaId[]): AreaId {
  const named = path.find(area => area === policy.desk.area)
  const [county] = path.filter(area => area.includes(':')).map(area => countyOf(area) as AreaId)
  const desk = named ?? county ?? path.at(-1)
  if (!desk) throw new Error('A place without a path has no desk')
  return desk
}
