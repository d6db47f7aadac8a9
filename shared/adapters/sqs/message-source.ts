import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { MessageSource } from '#shared/ports/message-source.ts'

const Level = z.object({ ApproximateNumberOfMessages: z.coerce.number() })
const Taken = z.object({ MessageId: z.string(), Body: z.string(), ReceiptHandle: z.string() })

/** SQS gives and deletes ten messages a call. */
const BATCH = 10

export function sqsSource(client: SQSClient, url: string): MessageSource {
  const deleteTen = async (handles: readonly string[]): Promise<void> => {
    const { Failed = [] } = await client.send(
      new DeleteMessageBatchCommand({
        QueueUrl: url,
        Entries: handles.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle })),
      }),
    )
    if (Failed.length > 0) throw new Error(`SQS did not delete ${Failed.length} messages: ${Failed[0]?.Code}`)
  }
  return {
    async waiting() {
      const { Attributes } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] }),
      )
      return Level.parse(Attributes).ApproximateNumberOfMessages
    },
    async take() {
      const { Messages = [] } = await client.send(
        // A second's wait asks all of SQS's servers; without it an answer may be empty although messages wait.
        new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: BATCH, WaitTimeSeconds: 1 }),
      )
      return Messages.map(message => {
        const { MessageId, Body, ReceiptHandle } = Taken.parse(message)
        return { id: MessageId, text: Body, handle: ReceiptHandle }
      })
    },
    async delete(handles) {
      for (let from = 0; from < handles.length; from += BATCH) await deleteTen(handles.slice(from, from + BATCH))
    },
  }
}
