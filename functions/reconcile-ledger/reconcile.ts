import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Metrics } from '#shared/ports/metrics.ts'
import { checkNewCases, type NewCaseDeps } from './check-new-cases.ts'
import { checkOpenCases, type OpenCaseDeps } from './check-open-cases.ts'

export interface ReconcileDeps extends NewCaseDeps, OpenCaseDeps {
  readonly clock: Clock
  readonly metrics: Metrics
  readonly log: Log
}

/** Finds what the stream lost, sends it again, and publishes a count that must be 0. It never scans. */
export const reconcile = (deps: ReconcileDeps) => async (): Promise<void> => {
  const now = deps.clock()
  const fresh = await checkNewCases(now, deps)
  const open = await checkOpenCases(now, deps)
  deps.metrics.put('LedgerShortfalls', fresh + open)
  deps.log.info('ledger.reconciled', { fresh, open })
}
