import type { ReportDeps } from '#shared/commands/submit-report.ts'
import type { CaseSearch } from '#shared/ports/case-search.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Limiter } from '#shared/ports/limiter.ts'
import type { Log } from '#shared/ports/log.ts'
import type { ObjectStore } from '#shared/ports/object-store.ts'
import type { Tenants } from '#shared/ports/tenants.ts'
import type { Vault, VaultBatch } from '#shared/ports/vault.ts'

export interface Open311Deps extends ReportDeps {
  readonly search: CaseSearch
  readonly limiter: Limiter
  readonly vault: Vault & VaultBatch
  readonly photos: ObjectStore
  readonly tenants: Pick<Tenants, 'list'>
  readonly clock: Clock
  readonly log: Log
}
