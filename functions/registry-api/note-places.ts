import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import { AreaId, countyOf, type Tenant } from '#shared/domain/registry/ids.ts'
import type { PlaceChanges } from '#shared/ports/place-changes.ts'

interface Changing {
  readonly tenant: Tenant
  readonly kind: RegistryKind
  /** Of the entries that are about to be written. */
  readonly ids: readonly string[]
  /** RFC 3339. */
  readonly at: string
}

/** Has the counties compiled anew whose places change. Before the change: what is noted and never made costs one look only. */
export async function notePlaces(
  places: Pick<PlaceChanges, 'note'>,
  { tenant, kind, ids, at }: Changing,
): Promise<void> {
  if (kind !== 'area' && kind !== 'grid') return
  const counties = new Set(ids.filter(id => kind === 'grid' || id.includes(':')).map(countyOf))
  await places.note([...counties].map(county => ({ tenant, county: AreaId.parse(county), at })))
}
