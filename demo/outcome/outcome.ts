import type { ByStage } from '../judge/stage-times.ts'
import type { Cost } from './cost-of.ts'

/** The last line of `npm run demo -- --json`. */
export interface Outcome extends Cost {
  readonly reports: number
  readonly closed: number
  readonly misrouted: number
  readonly lost: number
  readonly duplicates: number
  /** Milliseconds of each stage, by the name of its end. */
  readonly p50Ms: ByStage
  readonly p95Ms: ByStage
  /** From the first report sent to the last case closed. */
  readonly seconds: number
}

/** Every report closed, and nothing misrouted, lost or doubled. */
export const isGood = ({ reports, closed, misrouted, lost, duplicates }: Outcome): boolean =>
  closed === reports && misrouted === 0 && lost === 0 && duplicates === 0
