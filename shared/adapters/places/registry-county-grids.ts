import { type GridIndex, gridIndex } from '#shared/domain/place/grids/grid-index.ts'
import { packGrids } from '#shared/domain/place/grids/pack-grids.ts'
import type { CountyGrids } from '#shared/ports/county-grids.ts'
import type { Registry } from '#shared/ports/registry.ts'

/** Made of the registry's own list, once for each list the cache gives: for counties that have no snapshot yet. */
export function registryCountyGrids(registry: Pick<Registry, 'list'>): CountyGrids {
  const made = new WeakMap<object, GridIndex>()
  return {
    async of(tenant, county) {
      const list = await registry.list(tenant, 'grid', county)
      const index = made.get(list) ?? gridIndex(packGrids(list.map(({ entry }) => entry)))
      made.set(list, index)
      return index
    },
  }
}
