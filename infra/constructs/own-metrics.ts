import { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import type { MetricName } from '#shared/ports/metric-names.ts'
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
    ops.alarm(this, 'LedgerShortfalls', {
      runbook: 'ledger-shortfalls',
      errorImpact: 'Cases had been lost on their way from the ledger and were sent again, minutes late.',
      metric: this.metric('LedgerShortfalls', 'Sum'),
      threshold: 1,
    })
    ops.alarm(this, 'IntakeQuarantined', {
      runbook: 'intake-quarantined',
      errorImpact: 'Reports of a partner system cannot be used and wait for a person to look at them.',
      metric: this.metric('IntakeQuarantined', 'Sum'),
      threshold: 1,
    })
    ops.alarm(this, 'NoticesUndelivered', {
      runbook: 'notices-undelivered',
      errorImpact: 'People who must act, or reporters who asked to be told, do not hear of it.',
      metric: this.metric('NoticesUndelivered', 'Sum'),
      threshold: 1,
    })
    ops.alarm(this, 'AgencyQueueWait', {
      runbook: 'agency-queue-wait',
      errorImpact: 'An agency has not emptied its queue for three days; after fourteen its messages are gone.',
      metric: this.metric('AgencyQueueWaitSeconds', 'Maximum'),
      threshold: Duration.days(3).toSeconds(),
    })
    ops.alarm(this, 'AgencyQueueDead', {
      runbook: 'agency-queue-dead',
      errorImpact:
        "An agency's own consumer gave up on tasks: they stand in its worklist, but its system does not know them.",
      metric: this.metric('AgencyQueueDead', 'Maximum'),
      threshold: 1,
    })
    ops.alarm(this, 'AgencyQueueMissing', {
      runbook: 'agency-queue-missing',
      errorImpact: 'A registered agency has no queue: its tasks cannot be delivered.',
      metric: this.metric('AgencyQueueMissing', 'Maximum'),
      threshold: 1,
    })
  }

  nameTo(fn: BundledFunction): void {
    fn.setEnvironment({ METRICS_NAMESPACE: this.namespace })
  }

  private metric(metricName: MetricName, statistic: string): Metric {
    return new Metric({ namespace: this.namespace, metricName, statistic, period: Duration.minutes(5) })
  }
}
