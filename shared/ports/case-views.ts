import type { CaseKey } from '#shared/domain/case/case-key.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseView } from '#shared/domain/view/case-view.ts'
import type { WorklistRow } from '#shared/domain/view/worklist-row.ts'

export interface Page<T> {
  readonly rows: readonly T[]
  /** What to give as `after` for the next page: the order of its last row. Absent: this was the last page. */
  readonly next?: string
}

export interface PageRequest {
  readonly limit: number
  /** Only rows ordered after this. */
  readonly after?: string
}

/** What is derived from the ledger for screens and timers. Rebuilt at any time; never the truth. */
export interface CaseViews {
  /** Writes unless a newer version stands there. */
  put(view: CaseView): Promise<'written' | 'older'>
  get(tenant: Tenant, caseId: CaseId): Promise<CaseView | undefined>
  /** The cases' own views, in no order; those without one are left out. */
  getAll(tenant: Tenant, caseIds: readonly CaseId[]): Promise<readonly CaseView[]>
  /** One pool or agency partition in its order. */
  worklist(key: string, page: PageRequest): Promise<Page<WorklistRow>>
  /** Cases of a timer shard whose next timer is due by `until` (RFC 3339), earliest first. */
  due(shard: string, until: string, page: PageRequest): Promise<Page<CaseKey & { readonly at: string }>>
}
