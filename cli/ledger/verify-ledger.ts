import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { atOnce } from '../at-once.ts'
import type { Progress } from '../import/progress.ts'
import { caseHistory, type HistoryFault } from './case-history.ts'

export interface Verdict {
  readonly cases: number
  readonly commits: number
  readonly faults: readonly (HistoryFault & { readonly tenant: string; readonly number: string })[]
}

/** How many cases are read at once. */
const WIDTH = 16

/** Checks the chain of each case: gaps, links, hashes, and that each commit stands under its own case. */
export async function verifyLedger(
  table: Table,
  cases: readonly CaseKey[],
  progress: Progress,
  /** Leaves out the others; what cannot be read at all is never left out. */
  within: (commits: readonly Commit[]) => boolean = () => true,
): Promise<Verdict> {
  progress.begin('cases', cases.length)
  const verdicts = await atOnce(cases, WIDTH, async key => {
    const { commits, fault } = await caseHistory(table, key)
    progress.advance(1)
    if (commits.length > 0 && !within(commits)) return { cases: 0, commits: 0, faults: [] }
    const named = { tenant: key.tenant, number: showCaseNumber(key.caseId) }
    return { cases: 1, commits: commits.length, faults: fault ? [{ ...named, ...fault }] : [] }
  })
  progress.end()
  return {
    cases: verdicts.reduce((sum, each) => sum + each.cases, 0),
    commits: verdicts.reduce((sum, each) => sum + each.commits, 0),
    faults: verdicts.flatMap(each => each.faults),
  }
}
