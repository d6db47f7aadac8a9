import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  QueueDoesNotExist,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import type { AgencyQueues } from '#shared/ports/agency-queues.ts'
import { CONSUMER_ACTIONS, deadLetterAttributes, taskQueueAttributes } from './agency-queue-attributes.ts'
import { agencyQueueName, DEAD_LETTER_SUFFIX } from './agency-queue-name.ts'

/** The dead-letter queue is made first: SQS refuses a redrive to one that is missing. */
export function agencyQueues(sqs: SQSClient, prefix: string): AgencyQueues {
  return {
    async ensure(tenant, agency, consumerAccount) {
      const name = agencyQueueName(prefix, tenant, agency)
      const tags = { 'wangge:tenant': tenant, 'wangge:agency': agency }
      const deadLetter = await make(`${name}${DEAD_LETTER_SUFFIX}`, tags)
      await set(deadLetter.url, deadLetterAttributes(deadLetter.arn))
      const queue = await make(name, tags)
      await set(queue.url, taskQueueAttributes(queue.arn, deadLetter.arn, consumerAccount))
      return {
        ...queue,
        consumerPolicy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: CONSUMER_ACTIONS, Resource: queue.arn }],
        },
      }
    },
  }

  /** Without attributes, so that a queue that is there with other ones is found and not a conflict; `set` brings them. */
  async function make(name: string, tags: Record<string, string>) {
    const url = (await urlOf(name)) ?? (await create(name, tags))
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }),
    )
    if (!Attributes?.QueueArn) throw new Error(`SQS gave no ARN for queue ${name}`)
    return { url, arn: Attributes.QueueArn }
  }

  async function urlOf(name: string) {
    try {
      return (await sqs.send(new GetQueueUrlCommand({ QueueName: name }))).QueueUrl
    } catch (error) {
      if (error instanceof QueueDoesNotExist) return undefined
      throw error
    }
  }

  async function create(name: string, tags: Record<string, string>) {
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name, tags }))
    if (!QueueUrl) throw new Error(`SQS gave no URL for queue ${name}`)
    return QueueUrl
  }

  async function set(url: string, attributes: Record<string, string>) {
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: attributes }))
  }
}
