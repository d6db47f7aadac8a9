import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { RunningStack } from '../../support/running-stack.ts'

/** The cases of the ledger, by their first commits. Only for tests: a ledger is never scanned. */
export async function casesOf({ tables: { ledger } }: RunningStack): Promise<readonly string[]> {
  const { Items = [] } = await ledger.client.send(new ScanCommand({ TableName: ledger.table, ConsistentRead: true }))
  return Items.filter(({ seq }) => seq === 1).map(({ caseId }) => String(caseId))
}

/** How many cases came to be while `act` ran. */
export async function casesMade(running: RunningStack, act: () => Promise<void>): Promise<number> {
  const before = new Set(await casesOf(running))
  await act()
  await running.local.idle()
  return (await casesOf(running)).filter(id => !before.has(id)).length
}
