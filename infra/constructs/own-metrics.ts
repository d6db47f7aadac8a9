import { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import { METRIC_NAMES } from '#shared/runtime/metric-names.ts'
import type { BundledFunction } from './bundled-function.ts'
import type { OpsTopic } from './ops-topic.ts'

export interface OwnMetricsProps {
  /** The stack's name, so that stages in one account stay apart. */
  readonly namespace: string
  readonly ops: OpsTopic
}

/** What functions count themselves. They write metrics into their log lines, which needs no grant. */
export class OwnMetrics extends Construct {
  private readonly namespace: string

  constructor(scope: Construct, id: string, { namespace, ops }: OwnMetricsProps) {
    super(scope, id)
    this.namespace = namespace
    ops.alarm(this, 'Reconciled', {
      runbook: 'cases-reconciled',
      errorImpact: 'Cases had been lost on their way from the ledger and were sent again, minutes late.',
      metric: this.metric(METRIC_NAMES.reconciled, 'Sum'),
      threshold: 1,
    })
    ops.alarm(this, 'AgencyOldestTask', {
      runbook: 'agency-oldest-task',
      errorImpact: 'An agency has not read its queue for three days; after fourteen its messages are gone.',
      metric: this.metric(METRIC_NAMES.agencyOldestTask, 'Maximum'),
      threshold: Duration.days(3).toSeconds(),
    })
  }

  nameTo(fn: BundledFunction): void {
    fn.setEnvironment({ METRICS_NAMESPACE: this.namespace })
  }

  private metric(metricName: string, statistic: string): Metric {
    return new Metric({ namespace: this.namespace, metricName, statistic, period: Duration.minutes(5) })
  }
}
