import type { MetricName } from './metric-names.ts'

/** Numbers for alarms and dashboards; dimensions are ids of agencies or queues, never of people. */
export interface Metrics {
  /** Counted for the whole stage and, where dimensions are given, for them. */
  put(name: MetricName, value: number, dimensions?: Readonly<Record<string, string>>): void
}
