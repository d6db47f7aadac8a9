import { Aws } from 'aws-cdk-lib'
import type { BundledFunction } from './bundled-function.ts'

/** The agencies' own queues: made at run time when an agency is registered, known here by their name's beginning only. */
export class AgencyQueues {
  readonly prefix: string

  constructor(stackName: string) {
    this.prefix = `${stackName}-agency-`
  }

  grantMakeTo(fn: BundledFunction): void {
    this.grant(fn, [
      'sqs:CreateQueue',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:SetQueueAttributes',
      'sqs:TagQueue',
    ])
  }

  grantDeliverTo(fn: BundledFunction): void {
    this.grant(fn, ['sqs:SendMessage', 'sqs:GetQueueUrl'])
  }

  grantWatchTo(fn: BundledFunction): void {
    this.grant(fn, ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl'])
  }

  private grant(fn: BundledFunction, actions: readonly string[]): void {
    fn.allow({
      actions,
      resources: [`arn:${Aws.PARTITION}:sqs:${Aws.REGION}:${Aws.ACCOUNT_ID}:${this.prefix}*`],
      env: { AGENCY_QUEUE_PREFIX: this.prefix },
      wildcards: {
        findings: [`arn:<AWS::Partition>:sqs:<AWS::Region>:<AWS::AccountId>:${this.prefix}*`],
        reason:
          'One queue per agency, made when the agency is registered: only the beginning of the name is known here.',
      },
    })
  }
}
