import { queryAll } from '#shared/adapters/dynamodb/query-all.ts'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'

export type StoredView = Readonly<Record<string, unknown>>

export const viewPartition = ({ tenant, caseId }: CaseKey): string => `${tenant}#${caseId}`

/** A case's items as they are stored, by sort key: a comparison must see what a parser would drop. */
export async function storedViews(table: Table, key: CaseKey): Promise<ReadonlyMap<string, StoredView>> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': viewPartition(key) },
    ConsistentRead: true,
  })
  return new Map(items.map(item => [String(item.sk), item]))
}
