import { DAY, HOUR } from './local-day.ts'

const WEEK = 7 * DAY

/** The clock on the wall of one time zone. Instants are milliseconds since 1970 UTC. */
export interface ZoneClock {
  readonly timeZone: string
  /** How far the wall is ahead of UTC, in milliseconds. */
  offsetAt(instant: number): number
  /** The local date of an instant, as a day number. */
  dayAt(instant: number): number
  /**
   * When the wall shows this time of this day. A time that comes twice (autumn) is its first coming; a time that is
   * skipped (spring) is the moment of the jump.
   */
  instantOf(day: number, milliseconds: number): number
}

export function zoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const weeks = new Map<number, number>()

  function offsetAtWeek(week: number): number {
    const known = weeks.get(week)
    if (known !== undefined) return known
    const offset = parseOffset(format.format(week * WEEK))
    weeks.set(week, offset)
    return offset
  }
  // Intl takes microseconds a call: it is asked once a week, and each time only in a week that changes its offset.
  // No zone goes to another offset and back within a week.
  function offsetAt(instant: number): number {
    const week = Math.floor(instant / WEEK)
    const offset = offsetAtWeek(week)
    return offset === offsetAtWeek(week + 1) ? offset : parseOffset(format.format(instant))
  }
  function instantOf(day: number, milliseconds: number): number {
    const wall = day * DAY + milliseconds
    const before = wall - offsetAt(wall - DAY)
    if (before + offsetAt(before) === wall) return before
    const after = wall - offsetAt(wall + DAY)
    return after + offsetAt(after) === wall ? after : jumpBetween(after, before, offsetAt)
  }
  return { timeZone, offsetAt, instantOf, dayAt: instant => Math.floor((instant + offsetAt(instant)) / DAY) }
}

/** The first instant with the new offset; `low` still has the old one. */
function jumpBetween(low: number, high: number, offsetAt: (instant: number) => number): number {
  const old = offsetAt(low)
  let [from, to] = [low, high]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (offsetAt(middle) === old) from = middle
    else to = middle
  }
  return to
}

/** Reads `GMT`, `GMT+08:00`, `GMT-00:44:30` at the end of what Intl wrote. */
function parseOffset(text: string): number {
  const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? []
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * 60_000 + Number(seconds ?? 0) * 1000
  return sign === '-' ? -size : size
}
