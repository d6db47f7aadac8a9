import { zone } from '../language/zone.ts'

/** An RFC 3339 time as the browser's own control wants it: in the place's zone, to the minute; empty where there is none. */
export function localTime(iso: string): string {
  if (!iso) return ''
  const at = Date.parse(iso)
  return new Date(at + offsetAt(at, zone.value)).toISOString().slice(0, 16)
}

/** The moment that `2026-11-22T10:00` is in the place's zone, in UTC; `24:00` is the end of the day. Empty for what is no time. */
export function instantOf(local: string): string {
  const wall = Date.parse(`${local}Z`)
  if (Number.isNaN(wall)) return ''
  const guess = wall - offsetAt(wall, zone.value)
  return new Date(wall - offsetAt(guess, zone.value)).toISOString()
}

/** Milliseconds that a zone's clocks are ahead of UTC. */
export function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(at)
  const of = (type: string): number => Number(parts.find(part => part.type === type)?.value)
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return wall - Math.floor(at / 1000) * 1000
}
