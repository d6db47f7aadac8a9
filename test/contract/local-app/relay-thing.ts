import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'

interface Event {
  readonly Records: readonly { readonly dynamodb: { readonly NewImage: Record<string, { readonly S: string }> } }[]
}

const client = new SQSClient({})

export async function handler(event: Event): Promise<void> {
  for (let at = 0; at < event.Records.length; at += 10)
    await client.send(
      new SendMessageBatchCommand({
        QueueUrl: process.env.QUEUE_URL,
        Entries: event.Records.slice(at, at + 10).map(({ dynamodb }, index) => ({
          Id: String(index),
          MessageBody: JSON.stringify({ id: dynamodb.NewImage.id?.S, by: dynamodb.NewImage.by?.S }),
        })),
      }),
    )
}
