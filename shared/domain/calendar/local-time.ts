import type { ZoneClock } from './zone-clock.ts'

/** RFC 3339 as the wall of the zone shows it: `2026-10-10T00:00:00+08:00`. Milliseconds only where there are some. */
export function localTime(instant: number, zone: ZoneClock): string {
  const offset = zone.offsetAt(instant)
  const wall = new Date(instant + offset).toISOString().replace('.000', '').slice(0, -1)
  const minutes = Math.abs(offset) / 60_000
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0')
  return offset === 0 ? `${wall}Z` : `${wall}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`
}
