import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { commitOf } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import type { Commit } from '#shared/domain/case/commit.ts'

/** Every case's commits in order of seq, by case id; consistent, and past everything but the table itself. */
export async function readLedger(client: DynamoDBDocumentClient, table: string): Promise<Map<string, Commit[]>> {
  const ledger = new Map<string, Commit[]>()
  let start: Record<string, unknown> | undefined
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(start && { ExclusiveStartKey: start }) }),
    )
    for (const commit of (page.Items ?? []).map(commitOf)) {
      ledger.set(commit.caseId, [...(ledger.get(commit.caseId) ?? []), commit])
    }
    start = page.LastEvaluatedKey
  } while (start)
  for (const commits of ledger.values()) commits.sort((a, b) => a.seq - b.seq)
  return ledger
}
