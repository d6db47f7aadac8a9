import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { MessageQueue, OutgoingMessage } from '#shared/ports/message-queue.ts'

/** SQS takes ten messages a call. */
const BATCH = 10

/** A queue of ours by its URL. */
export function sqsQueue<Body>(client: SQSClient, url: string): MessageQueue<Body> {
  const sendTen = async (messages: readonly OutgoingMessage<Body>[]): Promise<void> => {
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: url,
        Entries: messages.map(({ body, group, delaySeconds }, index) => ({
          Id: String(index),
          MessageBody: JSON.stringify(body),
          ...(group !== undefined && { MessageGroupId: group }),
          ...(delaySeconds !== undefined && { DelaySeconds: delaySeconds }),
        })),
      }),
    )
    if (Failed.length > 0)
      throw new Error(`SQS refused ${Failed.length} of ${messages.length} messages: ${Failed[0]?.Code}`)
  }
  return {
    async send(messages) {
      for (let from = 0; from < messages.length; from += BATCH) await sendTen(messages.slice(from, from + BATCH))
    },
  }
}
