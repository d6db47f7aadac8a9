import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { SuggestModel } from '#shared/domain/suggest/suggest-model.ts'

/** What was learnt, version by version; one of them counts. */
export interface SuggestModels {
  /** Undefined until the first was kept. */
  current(tenant: Tenant): Promise<SuggestModel | undefined>
  /** Keeps the version for good, then makes it the one that counts. */
  keep(tenant: Tenant, model: SuggestModel): Promise<void>
}
