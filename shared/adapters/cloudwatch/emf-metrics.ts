import { Metrics as Emf, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { Metrics } from '#shared/ports/metrics.ts'

/** Metrics as lines of the log (embedded metric format): no call, no permission. */
export function emfMetrics(namespace: string, service: string): Metrics {
  const emf = new Emf({ namespace, serviceName: service })
  return {
    put(name, value, dimensions = {}) {
      const single = emf.singleMetric()
      for (const [dimension, of] of Object.entries(dimensions)) single.addDimension(dimension, of)
      single.addMetric(name, MetricUnit.NoUnit, value)
    },
  }
}
