import { type GridIndex, gridIndex } from '#shared/domain/place/grids/grid-index.ts'
import { type PlaceName, placeNames } from '#shared/domain/place/names/place-name.ts'
import type { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { CountyGrids } from '#shared/ports/county-grids.ts'
import type { CountyNames } from '#shared/ports/county-names.ts'
import type { PlaceSnapshots } from '#shared/ports/place-snapshots.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { registryCountyGrids } from './registry-county-grids.ts'

export interface PlacesSource {
  readonly snapshots: Pick<PlaceSnapshots, 'current' | 'grids' | 'names'>
  readonly registry: Pick<Registry, 'list'>
  readonly clock: Clock
}

/** For how long a function does not ask which version counts. */
const TTL_MS = 60_000
/** Names of a province's counties fit; of grids, which are larger, those a function is asked for most. */
const KEPT = { currents: 500, names: 200, grids: 24 }

/** What the compiled snapshot of a county says, kept in the function's memory; where there is none yet, the registry itself. */
export function countyPlaces({ snapshots, registry, clock }: PlacesSource): CountyGrids & CountyNames {
  const fromRegistry = registryCountyGrids(registry)
  const currents = new Map<string, { readonly until: number; readonly version: string | undefined }>()
  const names = new Map<string, Promise<readonly PlaceName[]>>()
  const grids = new Map<string, Promise<GridIndex>>()

  async function current(tenant: Tenant, county: AreaId): Promise<string | undefined> {
    const key = `${tenant}#${county}`
    const hit = currents.get(key)
    const now = Date.parse(clock())
    if (hit && now < hit.until) return hit.version
    const version = await snapshots.current(tenant, county)
    keep(currents, key, { until: now + TTL_MS, version }, KEPT.currents)
    return version
  }

  return {
    async of(tenant, county) {
      const version = await current(tenant, county)
      if (version === undefined) return fromRegistry.of(tenant, county)
      return once(grids, `${tenant}#${county}#${version}`, KEPT.grids, async () =>
        gridIndex(await snapshots.grids(tenant, county, version)),
      )
    },
    async namesOf(tenant, county) {
      const version = await current(tenant, county)
      if (version !== undefined) {
        return once(names, `${tenant}#${county}#${version}`, KEPT.names, () => snapshots.names(tenant, county, version))
      }
      const [areas, shapes] = await Promise.all([
        registry.list(tenant, 'area', county),
        registry.list(tenant, 'grid', county),
      ])
      return placeNames(
        areas.map(({ entry }) => entry),
        shapes.map(({ entry }) => entry),
      )
    },
  }
}

function once<V>(kept: Map<string, Promise<V>>, key: string, most: number, load: () => Promise<V>): Promise<V> {
  const found = kept.get(key)
  const loading = found ?? load()
  keep(kept, key, loading, most)
  // A failure is not remembered.
  if (!found) loading.catch(() => kept.delete(key))
  return loading
}

/** What was used last goes last. */
function keep<V>(kept: Map<string, V>, key: string, value: V, most: number): void {
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}
