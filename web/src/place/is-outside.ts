import { gridAt } from './grid-at.ts'
import type { Place } from './place.ts'

/** Whether a point certainly lies in no grid: every county whose box holds it is loaded. Nothing is certain before the counties are. */
export function isOutside(
  { areas, counties, grids }: Pick<Place, 'areas' | 'counties' | 'grids'>,
  point: { lat: number; lon: number },
): boolean {
  if (areas.size === 0 || gridAt(grids, point)) return false
  return [...areas.values()].every(({ id, level, box }) => {
    if (level !== 'county' || !box) return true
    const [west = 0, south = 0, east = 0, north = 0] = box
    const within = point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north
    return !within || counties.includes(id)
  })
}
