import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { SuggestModel } from '#shared/domain/suggest/suggest-model.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'

const MINUTES = 10

/** Models as they were up to ten minutes ago: one is trained a day, and reading it costs half a megabyte. */
export function keepForMinutes(models: SuggestModels, clock: Clock): Pick<SuggestModels, 'current'> {
  const kept = new Map<Tenant, { readonly until: number; readonly model: Promise<SuggestModel | undefined> }>()
  return {
    current(tenant) {
      const now = Date.parse(clock())
      const found = kept.get(tenant)
      if (found && now < found.until) return found.model
      const model = models.current(tenant)
      kept.set(tenant, { until: now + MINUTES * 60_000, model })
      model.catch(() => kept.delete(tenant))
      return model
    },
  }
}
