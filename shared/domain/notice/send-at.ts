import { DAY, HOUR } from '../calendar/local-day.ts'
import { zoneClock } from '../calendar/zone-clock.ts'
import type { Policy } from '../policy/policy.ts'
import type { NoticeKind } from './notice-kind.ts'

const MINUTE = 60_000

/**
 * When what happened at `at` (RFC 3339) is told: at the end of its digest's window, a short one for the urgent, and but for
 * these not in quiet hours. It hangs on nothing but these: a repeated message comes to the same digest.
 */
export function sendAt(kind: NoticeKind, at: string, { notices, routing }: Policy): string {
  const urgent = notices.urgent.includes(kind)
  const happened = Date.parse(at)
  const window = (urgent ? notices.urgentMinutes : notices.digestMinutes) * MINUTE
  const end = window === 0 ? happened : (Math.floor(happened / window) + 1) * window
  return new Date(urgent ? end : afterQuiet(end, notices, routing.timeZone)).toISOString()
}

function afterQuiet(instant: number, { quietFrom, quietTo }: Policy['notices'], timeZone: string): number {
  const zone = zoneClock(timeZone)
  const day = zone.dayAt(instant)
  const wall = instant + zone.offsetAt(instant) - day * DAY
  const [from, to] = [ofDay(quietFrom), ofDay(quietTo)]
  const overnight = from > to
  const quiet = overnight ? wall >= from || wall < to : wall >= from && wall < to
  if (!quiet) return instant
  return zone.instantOf(overnight && wall >= from ? day + 1 : day, to)
}

function ofDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * HOUR + minutes * MINUTE
}
