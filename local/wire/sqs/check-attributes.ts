import type { WireContext } from '../server/wire-context.ts'
import { SqsRefusal } from './sqs-refusal.ts'

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  VisibilityTimeout: [0, 43_200],
  DelaySeconds: [0, 900],
  ReceiveMessageWaitTimeSeconds: [0, 20],
  MaximumMessageSize: [1024, 1_048_576],
  MessageRetentionPeriod: [60, 1_209_600],
}

const others = new Set([
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'Policy',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'SqsManagedSseEnabled',
  'FifoQueue',
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'FifoThroughputLimit',
])

/** Throws SqsRefusal, as SQS does, for values out of range and for a dead-letter queue that is not there. */
export function checkAttributes(context: WireContext, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const range = ranges[name]
    if (!range && !others.has(name)) throw new SqsRefusal('InvalidAttributeName', `Unknown Attribute ${name}.`)
    const number = Number(value)
    if (range && !(Number.isInteger(number) && number >= range[0] && number <= range[1])) {
      throw new SqsRefusal('InvalidAttributeValue', `Invalid value for the parameter ${name}.`)
    }
  }
  if (!attributes.RedrivePolicy) return
  const target = deadLetterTarget(attributes.RedrivePolicy)
  if (target && context.fauxqs.queues.getQueueByArn(target)) return
  throw new SqsRefusal(
    'InvalidParameterValue',
    `Value ${attributes.RedrivePolicy} for parameter RedrivePolicy is invalid. Reason: Dead letter target does not exist.`,
  )
}

export function deadLetterTarget(redrivePolicy: string): string | undefined {
  try {
    const { deadLetterTargetArn } = JSON.parse(redrivePolicy) as { deadLetterTargetArn?: string }
    return deadLetterTargetArn
  } catch {
    throw new SqsRefusal('InvalidAttributeValue', 'Invalid value for the parameter RedrivePolicy.')
  }
}
