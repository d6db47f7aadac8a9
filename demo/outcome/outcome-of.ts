import type { MeterSnapshot } from '#local/wire/meter/meter.ts'
import type { Evidence } from '../judge/evidence.ts'
import type { Verdict } from '../judge/judge.ts'
import { stageTimes } from '../judge/stage-times.ts'
import { costOf } from './cost-of.ts'
import type { Outcome } from './outcome.ts'

export interface Run {
  readonly reports: number
  readonly evidence: Evidence
  readonly verdict: Verdict
  readonly meter: MeterSnapshot
  /** Callers whose use is not the system's. */
  readonly notOurs: readonly string[]
  readonly seconds: number
}

/** The verdict and the measurements of a run as figures. */
export const outcomeOf = ({ reports, evidence, verdict, meter, notOurs, seconds }: Run): Outcome => ({
  reports,
  closed: verdict.closed,
  misrouted: verdict.misrouted.length,
  lost: verdict.lost.length,
  duplicates: verdict.duplicates.length,
  ...costOf(meter, reports, notOurs),
  p50Ms: stageTimes(evidence.ledger.values(), 50),
  p95Ms: stageTimes(evidence.ledger.values(), 95),
  seconds: Math.round(seconds * 100) / 100,
})
