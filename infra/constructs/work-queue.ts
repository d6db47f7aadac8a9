import { Duration, Validations } from 'aws-cdk-lib'
import { ArnPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { EnvName } from '#shared/runtime/env-names.ts'
import type { BundledFunction } from './bundled-function.ts'

export interface WorkQueueProps {
  readonly name: string
  /** The name under which those who call it get its URL. */
  readonly urlEnv?: EnvName
}

// A national holiday is longer than SQS's four days.
const RETENTION = Duration.days(14)

/** A queue for one function, with its dead-letter queue: encrypted, TLS only, kept for 14 days. */
export class WorkQueue extends Construct {
  readonly name: string
  readonly queue: Queue
  readonly deadLetters: Queue
  readonly consumerTimeout = Duration.seconds(30)
  private readonly urlEnv: EnvName | undefined

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id)
    this.name = props.name
    this.urlEnv = props.urlEnv
    const safe = { retentionPeriod: RETENTION, encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true }
    this.deadLetters = new Queue(this, 'DeadLetters', safe)
    Validations.of(this.deadLetters).acknowledge({
      id: 'Serverless-SQSRedrivePolicy',
      reason: 'It is the end of the line: people look at it, told by its alarm, and send messages back.',
    })
    this.queue = new Queue(this, 'Queue', {
      ...safe,
      // Six times the consumer's timeout, as AWS advises, so that a slow batch is not handed out twice.
      visibilityTimeout: Duration.seconds(6 * this.consumerTimeout.toSeconds()),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    })
  }

  grantSendTo(fn: BundledFunction): void {
    fn.allow({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn], env: this.urlAsEnv() })
  }

  /** Principals of other accounts, which need the queue's own word beside their own account's. */
  letSend(arns: readonly string[]): void {
    if (arns.length === 0) return
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Partners',
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        principals: arns.map(arn => new ArnPrincipal(arn)),
      }),
    )
  }

  /** For a function that takes and deletes by itself. */
  grantDrainTo(fn: BundledFunction): void {
    this.grantConsumeTo(fn)
    fn.setEnvironment(this.urlAsEnv())
  }

  private urlAsEnv(): Partial<Record<EnvName, string>> {
    return this.urlEnv === undefined ? {} : { [this.urlEnv]: this.queue.queueUrl }
  }

  /** What Lambda's poller does with the function's own role. */
  grantConsumeTo(fn: BundledFunction): void {
    const resources = [this.queue.queueArn]
    fn.allow({ actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], resources })
    const unused = 'Lambda checks and scales its poller with it; the local poller knows the queue from the template.'
    fn.allow({ actions: ['sqs:GetQueueAttributes'], resources, unused })
  }
}
