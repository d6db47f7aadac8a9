import { api, read } from '../api/read.ts'
import { config } from '../app/config.ts'
import { nameOf } from '../language/name-of.ts'
import { areaName, place } from './place.ts'
import { validToday } from './valid-today.ts'

export interface FoundPlace {
  /** Of an area or a grid. */
  readonly id: string
  readonly name: string
  /** What it lies in, from the top down; empty at the top. */
  readonly within: string
}

const MOST = 20

/**
 * Areas and grids by part of their name, first letters of the pinyin, or code. Without an answer: by their names, among
 * those this device knows.
 */
export async function findPlaces(q: string): Promise<readonly FoundPlace[]> {
  const params = { path: { tenant: config.value.tenant.id }, query: { q } }
  try {
    const { places } = await read(api().GET('/api/t/{tenant}/places', { params }))
    return places.map(({ id, name, path }) => ({ id, name: nameOf(name), within: path.map(nameOf).join(' › ') }))
  } catch {
    return knownPlaces(q)
  }
}

function knownPlaces(q: string): readonly FoundPlace[] {
  const wanted = q.toLowerCase()
  const { areas, grids } = place.value
  return [...[...areas.values()].filter(validToday), ...grids]
    .map(({ id, name, parent }) => ({ id, name: nameOf(name), within: parent === undefined ? '' : areaName(parent) }))
    .filter(({ name, within }) => `${within} ${name}`.toLowerCase().includes(wanted))
    .slice(0, MOST)
}
