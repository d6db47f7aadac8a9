import { memoryRegistry } from '#shared/adapters/memory/registry.ts'
import { Area, Category, type EntryOf, Grid, type RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { RegistryWriter, Versioned } from '#shared/ports/registry.ts'
import { county, grid, litter, path, sanitation, tenant, town } from './sample-case.ts'

const area = (id: string, level: string, parent?: string, box?: number[]) =>
  Area.parse({ id, code: id.replace(':', ''), name: { zh: '区域' }, level, parent, box })
const square = (west: number, south: number) => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
]

/** A category whose place is somebody's home. */
export const noise = Category.parse({ ...litter, id: 'GB.event.0202', publicPlace: false })

export const versioned = <E>(entry: E, version = 1): Versioned<E> => ({
  entry,
  version,
  changedBy: 'registrar-a',
  changedAt: '2026-11-22T08:00:00.000Z',
  effectiveFrom: '2026-11-22T08:00:00.000Z',
  commandId: `entry-${version}`,
})

/** A county with one town, one grid (120–121° E, 30–31° N), two categories and an agency. */
export async function sampleRegistry(of: Tenant = tenant): Promise<RegistryWriter> {
  const registry = memoryRegistry()
  const put = <K extends RegistryKind>(kind: K, ...entries: EntryOf<K>[]) =>
    registry.putNew(
      of,
      kind,
      entries.map(entry => versioned(entry)),
    )
  const [province = '', city = ''] = path
  await put(
    'area',
    area(province, 'province'),
    area(city, 'city', province),
    area(county, 'county', city, [120, 30, 122, 31]),
    area(town, 'town', county),
  )
  await put('grid', Grid.parse({ id: grid, code: 'g', name: { zh: '网格' }, parent: town, polygon: [square(120, 30)] }))
  await put('category', litter, noise)
  await put('agency', sanitation)
  return registry
}
