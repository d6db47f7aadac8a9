import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { RunningStack } from '../../support/running-stack.ts'

/** The cases of the ledger, by their first commits. Only for tests: a ledger is never scanned. */
export async function casesOf({ tables: { ledger } }: RunningStack): Promise<readonly string[]> {
  const { Items = [] } = await ledger.client.send(new ScanCommand({ TableName: ledger.table, ConsistentRead: true }))
  return Items.filter(({ seq }) => seq === 1).map(({ caseId }) => String(caseId))
}
