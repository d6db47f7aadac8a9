import type { Table } from '#shared/adapters/dynamodb/table.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
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
export async function verifyLedger(table: Table, cases: readonly CaseKey[], progress: Progress): Promise<Verdict> {
  progress.begin('cases', cases.length)
  const verdicts = await atOnce(cases, WIDTH, async key => {
    const { commits, fault } = await caseHistory(table, key)
    progress.advance(1)
    const named = { tenant: key.tenant, number: showCaseNumber(key.caseId) }
    return { commits: commits.length, faults: fault ? [{ ...named, ...fault }] : [] }
  })
  progress.end()
  return {
    cases: cases.length,
    commits: verdicts.reduce((sum, each) => sum + each.commits, 0),
    faults: verdicts.flatMap(each => each.faults),
  }
}
