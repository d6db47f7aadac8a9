import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { boxAround } from '#shared/domain/place/box-around.ts'
import { localDate } from '#shared/domain/place/local-date.ts'
import { pathTo } from '#shared/domain/place/locate.ts'
import type { Position } from '#shared/domain/place/position.ts'
import { toWgs84 } from '#shared/domain/place/to-wgs84.ts'
import type { Area } from '#shared/domain/registry/entries.ts'
import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import type { PlaceInput } from '#shared/domain/report/report-input.ts'
import type { CountyGrids } from '#shared/ports/county-grids.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { pathOfArea, pathOfNowhere, policyFor } from './registry-lookup.ts'

export interface PlaceDeps {
  readonly registry: Registry
  readonly grids: CountyGrids
}

interface Asked {
  readonly tenant: Tenant
  readonly place: PlaceInput
  /** RFC 3339. */
  readonly at: string
}

/**
 * Ids from the top of the tree to where a report says it is. Throws place.unknown, place.outside, and place.near with
 * the nearest grid where one is within the policy's tolerance: it is offered, and taken only when the report comes again naming it.
 */
export async function pathOfReport({ tenant, place, at }: Asked, deps: PlaceDeps): Promise<readonly AreaId[]> {
  const { position, area, datum } = place
  if (position) return pathOfPosition({ tenant, position: toWgs84(position, datum), area, at }, deps)
  if (area) return pathOfArea(deps.registry, tenant, area, localDate(at))
  return pathOfNowhere(deps.registry, tenant)
}

interface Located {
  readonly tenant: Tenant
  readonly position: Position
  /** The grid that was offered for a position outside, if any. */
  readonly area: AreaId | undefined
  readonly at: string
}

async function pathOfPosition({ tenant, position, area, at }: Located, deps: PlaceDeps): Promise<readonly AreaId[]> {
  const { registry, grids } = deps
  const top = (await registry.list(tenant, 'area', 'top')).map(({ entry }) => entry)
  const nodes = new Map<string, Area>(top.map(entry => [entry.id, entry]))
  let nearest: { readonly id: AreaId; readonly metres: number } | undefined
  for (const county of top.filter(({ level }) => level === 'county')) {
    const policy = await policyFor(registry, tenant, pathTo(nodes, county.id))
    const metres = policy.places.outsideMetres
    if (!reaches(county, position, metres)) continue
    const index = await grids.of(tenant, county.id)
    const date = localDate(at, policy.routing.timeZone)
    const inside = index.at(position, date)
    if (inside) return pathOfArea(registry, tenant, inside.id, date)
    const found = index.nearest(position, date, metres)
    if (found && found.id === area) return pathOfArea(registry, tenant, found.id, date)
    if (found && (!nearest || found.metres < nearest.metres)) nearest = found
  }
  if (!nearest) throw new DomainError('place.outside', 'No grid at this position')
  const params = { nearest: nearest.id, metres: Math.ceil(nearest.metres) }
  throw new DomainError('place.near', 'No grid at this position, but one close by', { params })
}

/** Whether a county's box, widened by the tolerance, holds the point: only then its grids are worth loading. */
function reaches({ box }: Area, position: Position, metres: number): boolean {
  if (!box) return false
  const [west, south, east, north] = boxAround(position, metres)
  return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south
}
