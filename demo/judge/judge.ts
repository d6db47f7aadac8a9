import { fold } from '#shared/domain/case/evolve.ts'
import type { Evidence } from './evidence.ts'
import type { ExpectedAgency } from './expected-agencies.ts'
import { findDuplicates } from './find-duplicates.ts'
import { findLost } from './find-lost.ts'
import { findMisrouted } from './find-misrouted.ts'
import type { Finding } from './finding.ts'

export interface Verdict {
  readonly closed: number
  readonly misrouted: readonly Finding[]
  readonly lost: readonly Finding[]
  readonly duplicates: readonly Finding[]
}

/** From what is stored and what lay on the queues alone; each case counts once in each list. */
export function judge(evidence: Evidence, expected: ExpectedAgency): Verdict {
  const { submissions, ledger } = evidence
  const cases = [...new Set(submissions.map(({ caseId }) => caseId))]
  return {
    closed: cases.filter(caseId => fold(ledger.get(caseId) ?? []).status === 'Closed').length,
    misrouted: findMisrouted(evidence, expected),
    lost: findLost(evidence),
    duplicates: findDuplicates(evidence),
  }
}
