import type { RequestStep } from '#shared/domain/case/public-steps.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import type { RequestEntry } from '#shared/domain/open311/request-entry.ts'
import type { AgencyId, AreaId, CategoryId, Tenant } from '#shared/domain/registry/ids.ts'

export interface RequestRow {
  readonly caseId: CaseId
  /** RFC 3339. */
  readonly openedAt: string
  readonly entry: RequestEntry
}

/** What the index itself can tell of a case. All that are given must hold. */
export interface CaseFilter {
  /** In every one of these areas: the caller's own and the one he asks for; none: anywhere. */
  readonly areas: readonly AreaId[]
  readonly category?: CategoryId
  readonly agency?: AgencyId
  readonly steps?: readonly RequestStep[]
  /** Only cases with words that were cleared for everybody. */
  readonly cleared?: boolean
}

export interface SearchStep {
  readonly tenant: Tenant
  /** RFC 3339, UTC, both included; both in one calendar quarter. */
  readonly start: string
  readonly end: string
  /** Only what was opened before this place in the list, as `place` of a row or `readTo` gave it. */
  readonly before?: string
  /** Cases looked at, whether they pass or not. */
  readonly read: number
  readonly filter: CaseFilter
}

export interface FoundCases {
  readonly rows: readonly (RequestRow & { readonly place: string })[]
  readonly read: number
  /** Up to where it was read; absent: to the end of the period. */
  readonly readTo?: string
}

/** Cases of a tenant by when they were opened, latest first. Derived from the ledger, seconds behind it. */
export interface CaseSearch {
  look(step: SearchStep): Promise<FoundCases>
}
