import { PublishBatchCommand, SNSClient } from '@aws-sdk/client-sns'
import type { PublicEvent } from '#shared/domain/messages/public-event.ts'
import type { EventPublisher } from '#shared/ports/event-publisher.ts'

/** SNS takes ten messages a call. */
const BATCH = 10

/** Subscribers filter by these attributes without reading the body. */
const attributesOf = ({ type, data }: PublicEvent) => ({
  type: text(type),
  tenant: text(data.tenant),
  ...(data.category && { category: text(data.category) }),
  ...(data.agency && { agency: text(data.agency) }),
  ...(data.path && { area: { DataType: 'String.Array', StringValue: JSON.stringify(data.path) } }),
})
const text = (value: string) => ({ DataType: 'String', StringValue: value })

export function snsPublisher(topicArn: string): EventPublisher {
  const client = new SNSClient({})
  const publishTen = async (events: readonly PublicEvent[]): Promise<void> => {
    const { Failed = [] } = await client.send(
      new PublishBatchCommand({
        TopicArn: topicArn,
        PublishBatchRequestEntries: events.map((event, index) => ({
          Id: String(index),
          Message: JSON.stringify(event),
          MessageAttributes: attributesOf(event),
        })),
      }),
    )
    if (Failed.length > 0)
      throw new Error(`SNS refused ${Failed.length} of ${events.length} events: ${Failed[0]?.Code}`)
  }
  return {
    async publish(events) {
      for (let from = 0; from < events.length; from += BATCH) await publishTen(events.slice(from, from + BATCH))
    },
  }
}
