/** A moment as the people of a place read it off calendar and clock. */
export interface Moment {
  /** `2026-11-22`. */
  readonly date: string
  /** 0–23. */
  readonly hour: number
  /** Monday 1 – Sunday 7. */
  readonly weekday: number
  /** 1–12. */
  readonly month: number
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()

/** `at` is RFC 3339, `zone` an IANA name. */
export function momentIn(at: string, zone: string): Moment {
  const format = FORMATS.get(zone) ?? new Intl.DateTimeFormat('en-CA', { ...FIELDS, timeZone: zone })
  FORMATS.set(zone, format)
  const parts = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  const date = `${parts.year}-${parts.month}-${parts.day}`
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7
  return { date, hour: Number(parts.hour), weekday, month: Number(parts.month) }
}

const FIELDS = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const
