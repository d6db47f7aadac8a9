import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'

export const viewKey = ({ tenant, caseId }: CaseKey) => ({ pk: `${tenant}#${caseId}`, sk: 'CASE' })

/** The item as it is stored, whatever it holds: a comparison must see what a parser would drop. */
export async function storedView(
  { client, table }: Table,
  key: CaseKey,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: viewKey(key), ConsistentRead: true }))
  return Item
}
