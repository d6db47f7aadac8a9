import type { PlaceName } from '#shared/domain/place/names/place-name.ts'
import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'

/** The places of a county as they were at one moment, made ready for asking. */
export interface PlaceSnapshot {
  /** Named after its content: the same places, the same version. */
  readonly version: string
  /** What packGrids makes. */
  readonly grids: Uint8Array
  readonly names: readonly PlaceName[]
}

/** Snapshots of counties, version by version; one of them counts. Versions never change. */
export interface PlaceSnapshots {
  /** The version that counts; undefined until the first was kept. */
  current(tenant: Tenant, county: AreaId): Promise<string | undefined>
  grids(tenant: Tenant, county: AreaId, version: string): Promise<Uint8Array>
  names(tenant: Tenant, county: AreaId, version: string): Promise<readonly PlaceName[]>
  /** Keeps the version for good, then makes it the one that counts. */
  keep(tenant: Tenant, county: AreaId, snapshot: PlaceSnapshot): Promise<void>
}
