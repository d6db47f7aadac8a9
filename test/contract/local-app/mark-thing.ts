import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

interface Event {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[]
}

const client = new DynamoDBClient({})

export async function handler(event: Event) {
  const batchItemFailures: { itemIdentifier: string }[] = []
  for (const { messageId, body } of event.Records) {
    const { id, by } = JSON.parse(body) as { id: string; by: string }
    if (id.startsWith('poison')) batchItemFailures.push({ itemIdentifier: messageId })
    else await client.send(new PutItemCommand({ TableName: process.env.MARKS, Item: { id: { S: id }, by: { S: by } } }))
  }
  return { batchItemFailures }
}
