import { setTimeout as pause } from 'node:timers/promises'
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from '../table.ts'
import { chunks } from './chunks.ts'
import type { Key } from './keys.ts'

/** DynamoDB's limit of one BatchGetItem. */
const BATCH = 100
const ATTEMPTS = 10

/** Those of the keyed items that exist, consistently read, in no order. */
export async function batchGet(source: Table, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const found = await Promise.all(chunks(keys, BATCH).map(batch => getBatch(source, batch)))
  return found.flat()
}

async function getBatch({ client, table }: Table, keys: readonly Key[]) {
  const found: Record<string, unknown>[] = []
  let open: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }))
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: open, ConsistentRead: true } } }),
    )
    found.push(...(answer.Responses?.[table] ?? []))
    open = answer.UnprocessedKeys?.[table]?.Keys ?? []
    if (open.length === 0) return found
    await pause(Math.random() * Math.min(5000, 50 * 2 ** attempt))
  }
  throw new Error(`DynamoDB left ${open.length} of ${keys.length} entries unread after ${ATTEMPTS} attempts`)
}
