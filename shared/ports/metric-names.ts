/** What functions count themselves; infra has an alarm for each. */
export const METRIC_NAMES = [
  /** Cases reconcile-ledger had to help on because a stream or queue lost them: must be 0. */
  'LedgerShortfalls',
  /** Intake messages put aside with their reason. */
  'IntakeQuarantined',
  /** Notices that reached nobody. */
  'NoticesUndelivered',
  /** Messages on an agency's queue, taken or not. */
  'AgencyQueueDepth',
  /** Seconds since an agency's queue was last seen empty. */
  'AgencyQueueWaitSeconds',
  /** Messages an agency's consumer gave up on. */
  'AgencyQueueDead',
  /** 1 for a registered agency without a queue. */
  'AgencyQueueMissing',
] as const
export type MetricName = (typeof METRIC_NAMES)[number]
