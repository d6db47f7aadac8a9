import { SuggestModel } from '#shared/domain/suggest/suggest-model.ts'
import type { ObjectStore } from '#shared/ports/object-store.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'

/** Objects below the tenant's name: one for each version, and `current`, a copy of the one that counts. */
export function s3SuggestModels(store: Pick<ObjectStore, 'get' | 'put'>): SuggestModels {
  return {
    async current(tenant) {
      const found = await store.get(`${tenant}/current.json`)
      return found && SuggestModel.parse(JSON.parse(new TextDecoder().decode(found.bytes)))
    },
    async keep(tenant, model) {
      const bytes = new TextEncoder().encode(JSON.stringify(SuggestModel.parse(model)))
      await store.put(`${tenant}/${model.version}.json`, bytes, 'application/json')
      await store.put(`${tenant}/current.json`, bytes, 'application/json')
    },
  }
}
