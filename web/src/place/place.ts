import { signal } from '@preact/signals'
import type { operations } from '../../../clients/ts/paths.ts'
import { api, read } from '../api/read.ts'
import { config } from '../app/config.ts'
import { nameOf } from '../language/name-of.ts'
import { zone } from '../language/zone.ts'
import type { PlacePicked } from '../outbox/report-form.ts'
import { session } from '../session/session.ts'
import { validToday } from './valid-today.ts'

type County = operations['getPublicPlaceByCounty']['responses'][200]['content']['application/json']
type Top = operations['getPublicPlace']['responses'][200]['content']['application/json']
export type Area = Omit<County['areas'][number], 'box'> & { readonly box?: readonly number[] }
/** Rings of [lon, lat]. */
type Rings = readonly (readonly (readonly number[])[])[]
export type Grid = Omit<County['grids'][number], 'polygon' | 'parts'> & {
  readonly polygon: Rings
  /** Further parts of a grid that is not in one piece. */
  readonly parts?: readonly Rings[]
}

export interface Place {
  readonly areas: ReadonlyMap<string, Area>
  readonly agencies: ReadonlyMap<string, Top['agencies'][number]>
  /** As they are today. */
  readonly grids: readonly Grid[]
  /** What has ended or not begun: names the place of other days' cases. */
  readonly otherGrids: readonly Grid[]
  readonly counties: readonly string[]
}

const NOWHERE: Place = { areas: new Map(), agencies: new Map(), grids: [], otherGrids: [], counties: [] }

/** Names and outlines of where we are. Public, kept for when there is no network; empty until it is loaded. */
export const place = signal<Place>(NOWHERE)

let loading: Promise<void> | undefined

/** Loads the upper levels, and the county of whoever is signed in, or the only one there is. */
export function loadPlace(): Promise<void> {
  loading ??= load().catch(() => {
    loading = undefined
  })
  return loading
}

async function load(): Promise<void> {
  const path = { tenant: config.value.tenant.id }
  const { areas, agencies, timeZone } = await read(api().GET('/api/t/{tenant}/place', { params: { path } }))
  zone.value = timeZone
  place.value = { ...NOWHERE, areas: byId(areas), agencies: byId(agencies) }
  const counties = areas.filter(({ level }) => level === 'county').map(({ id }) => id)
  const own = session.value?.area?.split(':', 1)[0]
  const first = counties.find(id => id === own) ?? (counties.length === 1 ? counties[0] : undefined)
  if (first) await loadCounty(first)
}

/** Loads the county a point may lie in, where it is not there yet. */
export async function loadCountyAt({ lat, lon }: PlacePicked): Promise<void> {
  for (const { id, box } of place.value.areas.values()) {
    if (!box) continue
    const [west = 0, south = 0, east = 0, north = 0] = box
    if (lon >= west && lon <= east && lat >= south && lat <= north) await loadCounty(id)
  }
}

/** The county's areas and the outlines of its grids, once. */
export function loadCounty(county: string): Promise<void> {
  if (place.value.counties.includes(county)) return Promise.resolve()
  const running = counties.get(county) ?? readCounty(county).finally(() => counties.delete(county))
  counties.set(county, running)
  return running
}

const counties = new Map<string, Promise<void>>()

async function readCounty(county: string): Promise<void> {
  const path = { tenant: config.value.tenant.id, county }
  const { areas, grids } = await read(api().GET('/api/t/{tenant}/place/{county}', { params: { path } }))
  place.value = {
    ...place.value,
    areas: new Map([...place.value.areas, ...byId(areas)]),
    grids: [...place.value.grids, ...grids.filter(validToday)],
    otherGrids: [...place.value.otherGrids, ...grids.filter(grid => !validToday(grid))],
    counties: [...place.value.counties, county],
  }
}

/** The county an area or grid lies in: its id is the first part of theirs. */
export const loadCountyOf = (area: string): Promise<void> => loadCounty(area.split(':', 1)[0] ?? area)

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map(entry => [entry.id, entry]))

export function areaName(id: string): string {
  const { areas, grids, otherGrids } = place.value
  const found = areas.get(id) ?? [grids, otherGrids].flatMap(list => list.find(grid => grid.id === id) ?? [])[0]
  return found ? nameOf(found.name) : id
}

export function agencyName(id: string): string {
  const found = place.value.agencies.get(id)
  return found ? nameOf(found.name) : id
}
