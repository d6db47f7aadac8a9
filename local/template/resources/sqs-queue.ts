import * as z from 'zod'
import { cfnBoolean, cfnNumber, cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'

const Redrive = z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: cfnNumber })

/** Defaults: AWS::SQS::Queue in the CloudFormation reference (visibility 30 s, retention 4 days, delay 0). */
export const sqsQueue = defineResource({
  type: 'AWS::SQS::Queue',
  properties: z.strictObject({
    QueueName: cfnString.optional(),
    FifoQueue: cfnBoolean.optional(),
    VisibilityTimeout: cfnNumber.default(30),
    DelaySeconds: cfnNumber.default(0),
    MessageRetentionPeriod: cfnNumber.default(345_600),
    RedrivePolicy: z.preprocess(value => (typeof value === 'string' ? JSON.parse(value) : value), Redrive).optional(),
    ...inert({
      ReceiveMessageWaitTimeSeconds: 'event source mappings always poll long',
      SqsManagedSseEnabled: 'encryption at rest by AWS; needs no grant',
      MaximumMessageSize: 'the engine keeps the service limit of 1 MiB',
      RedriveAllowPolicy: 'who may choose this queue as a dead letter queue is checked at deployment',
      Tags: 'labels',
    }),
  }),
  identify(context) {
    const name = context.name('QueueName', { longest: 80 })
    return {
      ref: `https://sqs.${context.region}.${context.urlSuffix}/${context.account}/${name}`,
      attributes: { Arn: context.arn('sqs', name), QueueName: name },
    }
  },
  build(properties, identity, context, draft) {
    const { QueueName = '', Arn = '' } = identity.attributes
    draft.queues.push({
      logicalId: context.logicalId,
      name: QueueName,
      arn: Arn,
      fifo: properties.FifoQueue ?? false,
      visibilityTimeoutSeconds: properties.VisibilityTimeout,
      delaySeconds: properties.DelaySeconds,
      retentionSeconds: properties.MessageRetentionPeriod,
      ...(properties.RedrivePolicy && {
        redrive: {
          deadLetterArn: properties.RedrivePolicy.deadLetterTargetArn,
          maxReceiveCount: properties.RedrivePolicy.maxReceiveCount,
        },
      }),
    })
  },
})
