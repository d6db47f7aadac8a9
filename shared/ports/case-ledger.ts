import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'

/** The truth: append-only commits of each case. */
export interface CaseLedger {
  /** All commits in order of seq, strongly consistent; empty when there is no such case. */
  load(tenant: Tenant, caseId: CaseId): Promise<readonly Commit[]>
  /** Puts the commit if its seq is free. `occupied`: some commit stands there, perhaps this very one after a lost answer. */
  append(commit: Commit): Promise<'appended' | 'occupied'>
}

/** For reconciling: which cases were opened, or left every list, when. Eventually consistent. */
export interface CreatedCases {
  /** Cases with a commit in that minute that must be looked at (RFC 3339 cut after the minute: `2026-11-22T08:15`). */
  createdIn(minute: string): Promise<readonly CaseKey[]>
}
