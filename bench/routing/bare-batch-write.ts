import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

const BATCH = 25
const AT_ONCE = 8
const KEYS = [
  ['pk', 'HASH'],
  ['sk', 'RANGE'],
] as const

/** Milliseconds that one SDK client takes to put the items into the bare engine, 25 a call, eight calls at once. */
export async function bareBatchWrite(items: readonly Record<string, unknown>[]): Promise<number> {
  const worker = new Worker(new URL('./bare-engine.ts', import.meta.url))
  const [port] = await once(worker, 'message')
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' }
  const engine = new DynamoDBClient({ endpoint: `http://127.0.0.1:${port}`, region: 'cn-north-1', credentials })
  const client = DynamoDBDocumentClient.from(engine)
  try {
    await engine.send(
      new CreateTableCommand({
        TableName: 'bare',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: KEYS.map(([AttributeName]) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: KEYS.map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
      }),
    )
    const open = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
      items.slice(at * BATCH, (at + 1) * BATCH),
    )
    const from = performance.now()
    const write = async () => {
      for (let batch = open.shift(); batch; batch = open.shift()) {
        const bare = batch.map(Item => ({ PutRequest: { Item } }))
        await client.send(new BatchWriteCommand({ RequestItems: { bare } }))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, write))
    return performance.now() - from
  } finally {
    client.destroy()
    await worker.terminate()
  }
}
