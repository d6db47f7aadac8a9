import { useEffect } from 'preact/hooks'
import { loadCounty, place } from './place.ts'

/** Loads the names of the county that a case's path (ids from the top down) leads through, where they are not there yet. */
export function useCountyOf(path: readonly string[]): void {
  const [id = ''] = path.at(-1)?.split(':', 1) ?? []
  const county = place.value.areas.get(id)?.level === 'county' ? id : undefined
  useEffect(() => {
    if (county) void loadCounty(county).catch(() => undefined)
  }, [county])
}
