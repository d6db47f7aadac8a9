import type { CaseSearch } from '#shared/ports/case-search.ts'
import type { UndeliveredList } from '#shared/ports/undelivered-list.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

export interface DeskDeps extends ApiDeps {
  readonly search: CaseSearch
  readonly undelivered: Pick<UndeliveredList, 'list'>
}
