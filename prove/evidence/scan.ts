import { BatchWriteCommand, type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Item } from './evidence.ts'

/** Every item of a table, or of one of its indexes. */
export async function scan(client: DynamoDBDocumentClient, table: string, index?: string): Promise<Item[]> {
  const items: Item[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ...(index ? { IndexName: index } : { ConsistentRead: true }),
        ...(start && { ExclusiveStartKey: start }),
      }),
    )
    items.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey
  } while (start)
  return items
}

/** DynamoDB's limit of one BatchWriteItem. */
const BATCH = 25

export async function erase(
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Record<string, unknown>[],
): Promise<void> {
  for (let from = 0; from < keys.length; from += BATCH) {
    const requests = keys.slice(from, from + BATCH).map(Key => ({ DeleteRequest: { Key } }))
    await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }))
  }
}
