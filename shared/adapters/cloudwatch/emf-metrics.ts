import type { Metrics } from '#shared/ports/metrics.ts'

/** Metrics as lines of the log (CloudWatch embedded metric format): no call, no permission. */
export function emfMetrics(namespace: string, write: (line: string) => void = console.log): Metrics {
  return {
    put(name, value, dimensions = {}) {
      const names = Object.keys(dimensions)
      // The empty set counts for the whole stage, which is what alarms watch.
      const Dimensions = names.length > 0 ? [names, []] : [[]]
      const CloudWatchMetrics = [{ Namespace: namespace, Dimensions, Metrics: [{ Name: name }] }]
      write(JSON.stringify({ _aws: { Timestamp: Date.now(), CloudWatchMetrics }, ...dimensions, [name]: value }))
    },
  }
}
