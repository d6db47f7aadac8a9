import { GetQueueAttributesCommand, GetQueueUrlCommand, QueueDoesNotExist, type SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { QueueGauge } from '#shared/ports/queue-gauge.ts'
import { agencyQueueName, DEAD_LETTER_SUFFIX } from './agency-queue-name.ts'

const Level = z.object({
  ApproximateNumberOfMessages: z.coerce.number(),
  ApproximateNumberOfMessagesNotVisible: z.coerce.number(),
})

export function sqsQueueGauge(client: SQSClient, prefix: string): QueueGauge {
  /** A queue's address stays the same, so that it is asked for once in a function's life. */
  const urls = new Map<string, string>()

  async function urlOf(name: string): Promise<string | undefined> {
    const known = urls.get(name)
    if (known !== undefined) return known
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: name }))
    if (QueueUrl) urls.set(name, QueueUrl)
    return QueueUrl
  }

  const levelOf = async (name: string) => {
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl: await urlOf(name),
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    )
    return Level.parse(Attributes)
  }
  return {
    async read(tenant, agency) {
      const name = agencyQueueName(prefix, tenant, agency)
      try {
        const [queue, dead] = await Promise.all([levelOf(name), levelOf(`${name}${DEAD_LETTER_SUFFIX}`)])
        return {
          visible: queue.ApproximateNumberOfMessages,
          inFlight: queue.ApproximateNumberOfMessagesNotVisible,
          dead: dead.ApproximateNumberOfMessages,
        }
      } catch (error) {
        if (error instanceof QueueDoesNotExist) return undefined
        throw error
      }
    },
  }
}
