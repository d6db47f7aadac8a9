import { Duration } from 'aws-cdk-lib'
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { BundledFunction, type FunctionSetting } from './bundled-function.ts'
import type { LedgerTable } from './ledger-table.ts'

export interface StreamFunctionProps {
  readonly setting: FunctionSetting
  readonly name: string
  readonly errorImpact: string
  readonly ledger: LedgerTable
  /** Gets the position (not the content) of what was given up; reconcile-ledger then finds the cases themselves. */
  readonly failures: Queue
  readonly batchSize?: number
}

/** A function that follows the ledger's stream: inserts only, finite retries, halved on failure, never blocked for long. */
export class StreamFunction extends BundledFunction {
  constructor(scope: Construct, props: StreamFunctionProps) {
    const { setting, name, errorImpact, ledger, failures, batchSize = 50 } = props
    super(scope, { setting, name, errorImpact, timeout: Duration.seconds(30), errorThreshold: 5 })
    ledger.grantFollowTo(this)
    this.allow({ actions: ['sqs:SendMessage'], resources: [failures.queueArn] })
    new CfnEventSourceMapping(this, 'Mapping', {
      functionName: this.lambda.functionName,
      eventSourceArn: ledger.streamArn,
      startingPosition: 'TRIM_HORIZON',
      batchSize,
      filterCriteria: { filters: [{ pattern: JSON.stringify({ eventName: ['INSERT'] }) }] },
      functionResponseTypes: ['ReportBatchItemFailures'],
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 10,
      // Far below the stream's own 24 hours, so that one bad record cannot push others out of it.
      maximumRecordAgeInSeconds: Duration.hours(2).toSeconds(),
      destinationConfig: { onFailure: { destination: failures.queueArn } },
    })
    setting.ops.alarm(this, 'IteratorAge', {
      runbook: `${name}-iterator-age`,
      errorImpact,
      metric: this.lambda.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: Duration.minutes(10).toMilliseconds(),
    })
  }
}
