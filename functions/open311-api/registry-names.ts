import { centreOf } from '#shared/domain/open311/centre-of.ts'
import type { Position } from '#shared/domain/place/position.ts'
import { countyOf, type Tenant } from '#shared/domain/registry/ids.ts'
import type { Names } from '#shared/domain/registry/names.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { Language } from '#shared/runtime/http/language.ts'

/** What the ids in an answer are called, and where grids are: one read for each kind and county. */
export interface RegistryNames {
  category(id: string | undefined): string | null
  group(id: string | undefined): string | null
  agency(id: string | undefined): string | null
  /** The grid's middle; null where only an area is known. */
  centre(place: string): Position | null
}

export async function registryNames(
  registry: Registry,
  { tenant, language }: { tenant: Tenant; language: Language },
  places: readonly string[],
): Promise<RegistryNames> {
  const counties = [...new Set(places.filter(place => place.includes(':')).map(countyOf))]
  const [categories, agencies, ...grids] = await Promise.all([
    registry.list(tenant, 'category', 'all'),
    registry.list(tenant, 'agency', 'all'),
    ...counties.map(county => registry.list(tenant, 'grid', county)),
  ])
  const byId = new Map(categories.map(({ entry }) => [entry.id as string, entry]))
  const agencyNames = new Map(agencies.map(({ entry }) => [entry.id as string, entry.name]))
  const centres = new Map(grids.flat().map(({ entry }) => [entry.id as string, centreOf(entry.polygon)]))
  const said = (names: Names | undefined) => (names ? nameIn(names, language) : null)
  return {
    category: id => said(byId.get(id ?? '')?.name),
    group: id => said(byId.get(id ?? '')?.majorClass),
    agency: id => said(agencyNames.get(id ?? '')),
    centre: place => centres.get(place) ?? null,
  }
}

export const nameIn = (names: Names, language: Language): string =>
  (language === 'en' ? names.en : undefined) ?? names.zh
