import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})

/** Leaves a mark named after the virtual hour, and says whether the event and the clock agree. */
export async function handler(event: { readonly time: string }): Promise<void> {
  const agrees = Math.abs(Date.parse(event.time) - Date.now()) < 60_000
  console.log(`tick ${event.time} ${agrees ? 'agrees' : 'differs'}`)
  await client.send(new PutItemCommand({ TableName: process.env.MARKS, Item: { id: { S: `tick-${event.time}` } } }))
}
