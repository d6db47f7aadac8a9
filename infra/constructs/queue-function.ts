import { Duration, Validations } from 'aws-cdk-lib'
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { BundledFunction, type FunctionSetting } from './bundled-function.ts'
import { watchQueue } from './watch-queue.ts'
import type { WorkQueue } from './work-queue.ts'

export interface QueueFunctionProps {
  readonly setting: FunctionSetting
  readonly name: string
  readonly errorImpact: string
  readonly queue: WorkQueue
  readonly batchSize?: number
}

/** A function that works off a queue; one bad message fails alone and ends in the dead letters, with an alarm. */
export class QueueFunction extends BundledFunction {
  constructor(scope: Construct, props: QueueFunctionProps) {
    const { setting, name, errorImpact, queue, batchSize = 10 } = props
    // Single errors are retried; five in five minutes are no accident.
    super(scope, { setting, name, errorImpact, timeout: queue.consumerTimeout, errorThreshold: 5 })
    queue.grantConsumeTo(this)
    const mapping = new CfnEventSourceMapping(this, 'Mapping', {
      functionName: this.lambda.functionName,
      eventSourceArn: queue.queue.queueArn,
      batchSize,
      functionResponseTypes: ['ReportBatchItemFailures'],
    })
    Validations.of(mapping).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: 'Destinations are for streams: the redrive policy of the queue itself takes what keeps failing.',
    })
    watchQueue(this, { ops: setting.ops, queue, errorImpact, oldest: Duration.minutes(15) })
  }
}
