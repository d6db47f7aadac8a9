import { sha256Hex } from '#shared/domain/hash/digest.ts'
import type { Category } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { examplesOfCategory } from '#shared/domain/suggest/examples-of-category.ts'
import type { SuggestModel } from '#shared/domain/suggest/suggest-model.ts'
import { trainSuggester } from '#shared/domain/suggest/train-suggester.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'

/** The deployment's own model. Until one is trained: what its taxonomy alone teaches, made once for each state of it. */
export async function suggestModelFor(
  tenant: Tenant,
  categories: readonly Versioned<Category>[],
  models: Pick<SuggestModels, 'current'>,
): Promise<SuggestModel> {
  return (await models.current(tenant)) ?? taught(categories)
}

const TAUGHT = new WeakMap<object, SuggestModel>()
function taught(categories: readonly Versioned<Category>[]): SuggestModel {
  const kept = TAUGHT.get(categories)
  if (kept) return kept
  const examples = categories.flatMap(({ entry }) => examplesOfCategory(entry))
  const model = trainSuggester(examples, `taxonomy-${sha256Hex(JSON.stringify(examples)).slice(0, 12)}`)
  TAUGHT.set(categories, model)
  return model
}
