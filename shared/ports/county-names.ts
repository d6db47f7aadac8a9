import type { PlaceName } from '#shared/domain/place/names/place-name.ts'
import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'

/** What lies in a county, by name; up to a minute or two older than the registry. */
export interface CountyNames {
  namesOf(tenant: Tenant, county: AreaId): Promise<readonly PlaceName[]>
}
