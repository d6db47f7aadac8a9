import type { Violation } from '../check/check.ts'

export interface Part {
  done: number
  total: number
}

/** A broken rule with the run that broke it. */
export interface Problem extends Violation {
  readonly run: string
}

/** The last line of `npm run prove -- --json`. */
export interface Summary {
  runs: number
  singles: Part
  pairs: Part
  random: number
  /** Runs that broke a rule. */
  violations: number
  /** Of a full run: those whose fault did not find its moment. */
  missed: number
  planted: number
  caught: number
  seconds: number
}

export const isProved = ({ violations, planted, caught }: Summary): boolean => violations === 0 && caught === planted
