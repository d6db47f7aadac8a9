import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { caseKeyOf } from '../ledger/list-cases.ts'

/** Every case that has a view: for operators, it scans. */
export async function listViews({ client, table }: Table): Promise<readonly CaseKey[]> {
  const found: CaseKey[] = []
  let from: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new ScanCommand({
        ...{ TableName: table, ProjectionExpression: 'pk', FilterExpression: 'sk = :sk', ConsistentRead: true },
        ...{ ExpressionAttributeValues: { ':sk': 'CASE' }, ...(from && { ExclusiveStartKey: from }) },
      }),
    )
    for (const { pk } of page.Items ?? []) found.push(caseKeyOf(String(pk)))
    from = page.LastEvaluatedKey
  } while (from)
  return found
}
