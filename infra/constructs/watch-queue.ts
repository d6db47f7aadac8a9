import { Duration } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { OpsTopic } from './ops-topic.ts'
import type { WorkQueue } from './work-queue.ts'

export interface WatchQueueProps {
  readonly ops: OpsTopic
  readonly queue: WorkQueue
  readonly errorImpact: string
  /** A message that waits so long is no accident. */
  readonly oldest: Duration
}

/** The two alarms of a queue that a function reads: something was given up on, or nothing is taken. */
export function watchQueue(scope: Construct, { ops, queue, errorImpact, oldest }: WatchQueueProps): void {
  const metric = { period: Duration.minutes(5), statistic: 'Maximum' }
  ops.alarm(scope, 'DeadLetters', {
    runbook: `${queue.name}-dead-letters`,
    errorImpact,
    metric: queue.deadLetters.metricApproximateNumberOfMessagesVisible(metric),
    threshold: 1,
  })
  ops.alarm(scope, 'OldestMessage', {
    runbook: `${queue.name}-oldest-message`,
    errorImpact,
    metric: queue.queue.metricApproximateAgeOfOldestMessage(metric),
    threshold: oldest.toSeconds(),
  })
}
