import { commitOf, ledgerKey } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import { queryAll } from '#shared/adapters/dynamodb/query-all.ts'
import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import { type ChainFault, verifyChain } from '#shared/domain/case/verify-chain.ts'

export interface HistoryFault {
  readonly seq: number
  /** `unreadable`: it is no commit any more. `misplaced`: it is another case's. */
  readonly fault: ChainFault['fault'] | 'unreadable' | 'misplaced'
}

export interface CaseHistory {
  /** Up to the first one that cannot be read. */
  readonly commits: readonly Commit[]
  /** The first thing wrong with it. */
  readonly fault?: HistoryFault
}

/** All commits of a case with the verdict on them; never throws for what is stored there. */
export async function caseHistory(table: Table, key: CaseKey): Promise<CaseHistory> {
  const pk = ledgerKey(key)
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  })
  const commits: Commit[] = []
  let stopped: HistoryFault | undefined
  for (const item of items) {
    const commit = readable(item)
    if (!commit || ledgerKey(commit) !== pk) {
      stopped = { seq: Number(item.seq), fault: commit ? 'misplaced' : 'unreadable' }
      break
    }
    commits.push(commit)
  }
  const fault = verifyChain(commits) ?? stopped
  return { commits, ...(fault && { fault }) }
}

function readable(item: Record<string, unknown>): Commit | undefined {
  try {
    return commitOf(item)
  } catch {
    return undefined
  }
}
