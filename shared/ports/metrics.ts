/** Numbers for alarms and dashboards; dimensions are ids of agencies or queues, never of people. */
export interface Metrics {
  put(name: MetricName, value: number, dimensions?: Readonly<Record<string, string>>): void
}

/** Named here and in infra's alarms only. */
export const METRIC_NAMES = [
  'LedgerShortfalls',
  'IntakeQuarantined',
  'AgencyQueueDepth',
  'AgencyQueueWaitSeconds',
  'AgencyQueueDead',
  'AgencyQueueMissing',
] as const
export type MetricName = (typeof METRIC_NAMES)[number]
