import type { SuggestModel } from '#shared/domain/suggest/suggest-model.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'

export function memorySuggestModels(): SuggestModels & { readonly kept: SuggestModel[] } {
  const kept: SuggestModel[] = []
  const currents = new Map<string, SuggestModel>()
  return {
    kept,
    current: async tenant => currents.get(tenant),
    async keep(tenant, model) {
      kept.push(model)
      currents.set(tenant, model)
    },
  }
}
