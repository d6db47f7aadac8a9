import type { GridIndex } from '#shared/domain/place/grids/grid-index.ts'
import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'

/** The grids of a county, ready to be asked for a point; up to a minute or two older than the registry. */
export interface CountyGrids {
  of(tenant: Tenant, county: AreaId): Promise<GridIndex>
}
