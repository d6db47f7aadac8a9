import type { ZoneClock } from './zone-clock.ts'

/** Counts along the working days or the working time of a calendar. `null`: there is no data for a year it would need. */
export interface Counting {
  /** Where `amount` (> 0) more leads to. */
  add(from: number, amount: number): number | null
  /** How much lies between; negative where `to` comes first. */
  between(from: number, to: number): number | null
}

/** When work is done in one place, ready to be counted with. Instants are milliseconds since 1970 UTC. */
export interface Calendar {
  /** Names the days and hours it was made of; kept in the events of every deadline. */
  readonly version: string
  readonly zone: ZoneClock
  /** The last date with data; `null`: it needs none, or has none. */
  readonly lastDate: string | null
  /** What a working day is when it is counted as time, in milliseconds. */
  readonly workingDay: number
  /** Instants, and milliseconds of working time. */
  readonly time: Counting
  /** Day numbers, and working days. */
  readonly dates: Counting
}
