import { Duration, Validations } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import { BundledFunction, type FunctionSetting } from './bundled-function.ts'
import { watchQueue } from './watch-queue.ts'
import type { WorkQueue } from './work-queue.ts'

export interface ScheduledFunctionProps {
  readonly setting: FunctionSetting
  readonly name: string
  readonly errorImpact: string
  readonly every: Duration
  /** A queue it empties by itself at each run. */
  readonly drains?: WorkQueue
}

/** A function run at a fixed rate; each run takes up all that is due, so a missed one is made up by the next. */
export class ScheduledFunction extends BundledFunction {
  constructor(scope: Construct, props: ScheduledFunctionProps) {
    const { setting, name, errorImpact, every, drains } = props
    super(scope, { setting, name, errorImpact, timeout: Duration.seconds(30), errorThreshold: 2 })
    const rule = new Rule(this, 'Schedule', {
      schedule: Schedule.rate(every),
      targets: [new LambdaTarget(this.lambda)],
    })
    if (drains) {
      drains.grantDrainTo(this)
      const oldest = Duration.seconds(3 * every.toSeconds())
      watchQueue(this, { ops: setting.ops, queue: drains, errorImpact, oldest })
    }
    Validations.of(rule).acknowledge({
      id: 'Serverless-EventBusDLQ',
      reason: 'A tick holds nothing worth keeping: the next one, minutes later, does all that is due.',
    })
  }
}
