import type { CaseSearch } from '#shared/ports/case-search.ts'
import type { CountyGrids } from '#shared/ports/county-grids.ts'
import type { CountyNames } from '#shared/ports/county-names.ts'
import type { Log } from '#shared/ports/log.ts'
import type { NearIndex } from '#shared/ports/near-index.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

/** What reporting needs beyond acting on cases: where a point lies, what was reported close by, and what is open. */
export interface ReportsDeps extends ApiDeps {
  readonly grids: CountyGrids
  readonly names: CountyNames
  readonly near: NearIndex
  readonly search: CaseSearch
  readonly log: Log
}
