export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** A date as the number of days since 1970-01-01, so that dates count like numbers. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** ISO 8601: 1 is Monday, 7 is Sunday. Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
