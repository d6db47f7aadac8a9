import { setTimeout as pause } from 'node:timers/promises'
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import { chunks } from './registry/chunks.ts'
import type { Table } from './table.ts'

/** DynamoDB's limit of one BatchGetItem. */
const BATCH = 100
const ATTEMPTS = 10

interface Key {
  readonly pk: string
  readonly sk: string
}

/** Those of the keyed items that exist, in no order; not `consistent`: perhaps a moment old, at half the price. */
export async function batchGet(
  source: Table,
  keys: readonly Key[],
  consistent = true,
): Promise<Record<string, unknown>[]> {
  const found = await Promise.all(chunks(keys, BATCH).map(batch => getBatch(source, batch, consistent)))
  return found.flat()
}

async function getBatch({ client, table }: Table, keys: readonly Key[], ConsistentRead: boolean) {
  const found: Record<string, unknown>[] = []
  let open: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }))
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: open, ConsistentRead } } }))
    found.push(...(answer.Responses?.[table] ?? []))
    open = answer.UnprocessedKeys?.[table]?.Keys ?? []
    if (open.length === 0) return found
    await pause(Math.random() * Math.min(5000, 50 * 2 ** attempt))
  }
  throw new Error(`DynamoDB left ${open.length} of ${keys.length} items unread after ${ATTEMPTS} attempts`)
}
