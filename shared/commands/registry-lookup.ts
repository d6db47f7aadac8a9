import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { countiesAround, gridAt, pathTo } from '#shared/domain/place/locate.ts'
import type { Position } from '#shared/domain/place/position.ts'
import type { Policy, PolicyDocument } from '#shared/domain/policy/policy.ts'
import { resolvePolicy } from '#shared/domain/policy/resolve-policy.ts'
import type { Area, Grid } from '#shared/domain/registry/entries.ts'
import { type AreaId, countyOf, type Tenant } from '#shared/domain/registry/ids.ts'
import type { Registry } from '#shared/ports/registry.ts'

type Node = Pick<Area, 'id' | 'parent'>

/** Ids from the top of the tree to the grid or area named. Throws place.unknown. */
export async function pathOfArea(registry: Registry, tenant: Tenant, area: AreaId): Promise<readonly AreaId[]> {
  const county = countyOf(area)
  const [top, below, grids] = await Promise.all([
    registry.list(tenant, 'area', 'top'),
    county === area ? [] : registry.list(tenant, 'area', county),
    county === area ? [] : registry.list(tenant, 'grid', county),
  ])
  const nodes = new Map<string, Node>([...top, ...below, ...grids].map(({ entry }) => [entry.id, entry]))
  if (!nodes.has(area)) throw new DomainError('place.unknown', `No area ${area}`, { params: { place: area } })
  return pathTo(nodes, area)
}

/** Ids from the top of the tree to the grid the point lies in. Throws place.outside. */
export async function pathOfPosition(
  registry: Registry,
  tenant: Tenant,
  position: Position,
): Promise<readonly AreaId[]> {
  const top = await registry.list(tenant, 'area', 'top')
  for (const county of countiesAround(
    top.map(({ entry }) => entry),
    position,
  )) {
    const grids = await registry.list(tenant, 'grid', county.id)
    const grid: Grid | undefined = gridAt(
      grids.map(({ entry }) => entry),
      position,
    )
    if (grid) return pathOfArea(registry, tenant, grid.id)
  }
  throw new DomainError('place.outside', 'No grid at this position')
}

/** The tenant's top: what a report without any place belongs to. */
export async function pathOfNowhere(registry: Registry, tenant: Tenant): Promise<readonly AreaId[]> {
  const top = await registry.list(tenant, 'area', 'top')
  const nodes = new Map<string, Node>(top.map(({ entry }) => [entry.id, entry]))
  // The county if there is one only: the deepest area that holds every place of the tenant.
  let path: readonly AreaId[] = []
  let next = top.filter(({ entry }) => entry.parent === undefined)
  while (next.length === 1 && next[0]) {
    const { id } = next[0].entry
    path = pathTo(nodes, id)
    next = top.filter(({ entry }) => entry.parent === id)
  }
  if (path.length === 0) throw new DomainError('place.outside', 'The tenant has no area yet')
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
