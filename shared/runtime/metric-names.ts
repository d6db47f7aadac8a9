/** Metrics our own functions publish (embedded metric format, no dimensions) and alarms watch. */
export const METRIC_NAMES = {
  /** Cases reconcile-ledger had to send again because the stream lost them: must be 0. */
  reconciled: 'CasesReconciled',
  /** Age in seconds of the oldest message on any agency's queue. */
  agencyOldestTask: 'AgencyOldestTaskSeconds',
} as const
