import type { AppendDeps } from '#shared/commands/append.ts'
import type { TablesDeps } from '#shared/commands/routing-tables-for.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { CaseSearch } from '#shared/ports/case-search.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Limiter } from '#shared/ports/limiter.ts'
import type { Log } from '#shared/ports/log.ts'
import type { RegistryWriter } from '#shared/ports/registry.ts'

export interface RulesDeps extends TablesDeps, AppendDeps {
  /** Read anew at each request: who publishes wants what stands there now. */
  readonly registry: RegistryWriter
  readonly ledger: CaseLedger
  readonly search: CaseSearch
  /** Of Idempotency-Keys (claim-key.ts). */
  readonly limiter: Limiter
  readonly clock: Clock
  readonly log: Log
}
