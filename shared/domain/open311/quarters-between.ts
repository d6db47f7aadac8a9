/** The part of a period that lies in one calendar quarter (UTC). */
export interface QuarterPart {
  /** `2026-Q4`. */
  readonly quarter: string
  /** RFC 3339 in UTC, both included. */
  readonly start: string
  readonly end: string
}

/** The quarter of a time, RFC 3339 in UTC. */
export function quarterOf(at: string): string {
  const [year, month] = at.slice(0, 7).split('-')
  return `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** A period by quarters, the latest first. */
export function quartersBetween(start: string, end: string): readonly QuarterPart[] {
  const parts: QuarterPart[] = []
  for (let last = end; last >= start; ) {
    const date = new Date(last)
    const first = new Date(Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3)).toISOString()
    parts.push({ quarter: quarterOf(last), start: first > start ? first : start, end: last })
    last = new Date(Date.parse(first) - 1).toISOString()
  }
  return parts
}
