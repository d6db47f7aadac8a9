import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import type { RequestEntry } from '#shared/domain/open311/request-entry.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'

export interface RequestRow {
  readonly caseId: CaseId
  /** RFC 3339. */
  readonly openedAt: string
  readonly entry: RequestEntry
}

export interface MonthQuery {
  readonly tenant: Tenant
  /** Both RFC 3339, both included; the month is `end`'s. */
  readonly start: string
  readonly end: string
  /** At most so many rows; absent: as many as one call brings. */
  readonly limit?: number
  readonly after?: string
}

/** Public lists of cases, latest first. Derived from the ledger, seconds behind it. */
export interface RequestIndex {
  /** Cases opened within one month between two times; `next` goes into `after`. */
  month(query: MonthQuery): Promise<{ readonly rows: readonly RequestRow[]; readonly next?: string }>
}
