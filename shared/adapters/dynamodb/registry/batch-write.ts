import { setTimeout as pause } from 'node:timers/promises'
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from '../table.ts'
import { chunks } from './chunks.ts'

/** DynamoDB's limit of one BatchWriteItem. */
const BATCH = 25
/** What one request of an import brings is ten batches. */
const AT_ONCE = 10
const ATTEMPTS = 10

/** Puts all items, asking again for what DynamoDB left unprocessed, with growing pauses (full jitter). No two may have one key. */
export async function batchWrite(source: Table, items: readonly Record<string, unknown>[]): Promise<void> {
  const batches = chunks(items, BATCH)
  for (const group of chunks(batches, AT_ONCE)) await Promise.all(group.map(batch => writeBatch(source, batch)))
}

async function writeBatch({ client, table }: Table, items: readonly Record<string, unknown>[]) {
  let open: NonNullable<Awaited<ReturnType<typeof send>>> = items.map(Item => ({ PutRequest: { Item } }))
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    open = (await send(open)) ?? []
    if (open.length === 0) return
    await pause(Math.random() * Math.min(5000, 50 * 2 ** attempt))
  }
  throw new Error(`DynamoDB left ${open.length} of ${items.length} entries unwritten after ${ATTEMPTS} attempts`)

  async function send(
    requests: NonNullable<ConstructorParameters<typeof BatchWriteCommand>[0]['RequestItems']>[string],
  ) {
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }))
    return UnprocessedItems?.[table]
  }
}
