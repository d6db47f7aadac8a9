import { keptWords } from '#shared/api/kept-words.ts'
import { suggestModelFor } from '#shared/commands/suggest-model-for.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { Policy } from '#shared/domain/policy/policy.ts'
import type { Category } from '#shared/domain/registry/entries.ts'
import type { TakenSuggestion } from '#shared/domain/routing/explanation.ts'
import { isCertain } from '#shared/domain/suggest/is-certain.ts'
import { suggestCategory } from '#shared/domain/suggest/suggest-category.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'
import type { Vault } from '#shared/ports/vault.ts'

export interface SurestDeps {
  readonly registry: Registry
  readonly vault: Pick<Vault, 'get'>
  readonly models: Pick<SuggestModels, 'current'>
}

export interface SurestCategory {
  readonly category: Category
  readonly suggested: TakenSuggestion
}

/**
 * For a report that names no category: the one its words and place speak for, where the policy of the place trusts the model that far.
 * Undefined: a person decides, as always about matters of danger.
 */
export async function surestCategory(
  state: OpenedCase,
  policy: Policy,
  { registry, vault, models }: SurestDeps,
): Promise<SurestCategory | undefined> {
  if (state.category !== undefined || !isCertain(1, policy)) return undefined
  const words = await keptWords(state, vault)(state.reports[0]?.words)
  if (words === null) return undefined
  const { tenant, place } = state
  const categories = await registry.list(tenant, 'category', 'all')
  const model = await suggestModelFor(tenant, categories, models)
  const [best] = suggestCategory(model, words, { place: place.path, most: 1 })
  if (!best || !isCertain(best.probability, policy)) return undefined
  const found = categories.find(({ entry }) => entry.id === best.category)?.entry
  if (!found || found.emergency) return undefined
  return { category: found, suggested: { model: model.version, probability: best.probability } }
}
