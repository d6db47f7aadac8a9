import { ledgerKey } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import { queryAll } from '#shared/adapters/dynamodb/query-all.ts'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'

/** A case's commits as they stand in the ledger, right or wrong, without the table's own keys. */
export async function rawCommits(table: Table, key: CaseKey): Promise<readonly Record<string, unknown>[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': ledgerKey(key) },
    ConsistentRead: true,
  })
  return items.map(({ pk: _pk, createdBucket: _bucket, createdKey: _key, ...commit }) => commit)
}
