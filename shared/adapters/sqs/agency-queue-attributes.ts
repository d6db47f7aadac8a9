const DAY_SECONDS = 24 * 3600
/** A national holiday is longer than SQS's default of 4 days. */
const RETENTION = String(14 * DAY_SECONDS)
/** How often an agency's consumer may fail on a task before it is put aside for a person. */
const MAX_RECEIVES = 5

const common = { MessageRetentionPeriod: RETENTION, SqsManagedSseEnabled: 'true' }

export const deadLetterAttributes = (arn: string): Record<string, string> => ({
  ...common,
  Policy: policy([denyPlainHttp(arn)]),
})

/** A standard queue: messages carry a MessageGroupId, which makes it fair between senders without FIFO's limits. */
export const taskQueueAttributes = (arn: string, deadLetterArn: string, consumerAccount?: string) => ({
  ...common,
  VisibilityTimeout: '60',
  RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetterArn, maxReceiveCount: MAX_RECEIVES }),
  Policy: policy([denyPlainHttp(arn), ...(consumerAccount ? [allowConsumer(arn, consumerAccount)] : [])]),
})

export const CONSUMER_ACTIONS = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
] as const

const policy = (statements: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements })

const denyPlainHttp = (arn: string) => ({
  Sid: 'TlsOnly',
  Effect: 'Deny',
  Principal: '*',
  Action: 'sqs:*',
  Resource: arn,
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
})

const allowConsumer = (arn: string, account: string) => ({
  Sid: 'Consumer',
  Effect: 'Allow',
  Principal: { AWS: `arn:${arn.split(':')[1] ?? 'aws'}:iam::${account}:root` },
  Action: [...CONSUMER_ACTIONS],
  Resource: arn,
})
