import { keptWords } from '#shared/api/kept-words.ts'
import { suggestModelFor } from '#shared/commands/suggest-model-for.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { emergencyIn } from '#shared/domain/emergency/emergency-in.ts'
import type { Policy } from '#shared/domain/policy/policy.ts'
import type { Category } from '#shared/domain/registry/entries.ts'
import type { TakenSuggestion } from '#shared/domain/routing/explanation.ts'
import { isCertain } from '#shared/domain/suggest/is-certain.ts'
import { suggestCategory } from '#shared/domain/suggest/suggest-category.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'
import type { Vault } from '#shared/ports/vault.ts'

export interface SurestDeps {
  readonly registry: Registry
  readonly vault: Pick<Vault, 'get'>
  readonly models: Pick<SuggestModels, 'current'>
  readonly log: Log
}

export interface SurestCategory {
  readonly category: Category
  readonly suggested: TakenSuggestion
}

/** How likely a matter of danger must be, beside the likeliest category, for a person to look. Our own bound: rather one look too many. */
const DANGER_SHARE = 0.1
/** How many of the likeliest are looked at for it. */
const LOOKED_AT = 5

/**
 * For a report that names no category: the one its words and place speak for, where the policy of the place trusts the model that far.
 * Undefined: a person decides, as always where danger is near, and where there is no model to be had.
 */
export async function surestCategory(
  state: OpenedCase,
  policy: Policy,
  { registry, vault, models, log }: SurestDeps,
): Promise<SurestCategory | undefined> {
  if (state.category !== undefined || !policy.routing.automatic || !isCertain(1, policy)) return undefined
  const words = await keptWords(state, vault)(state.reports[0]?.words)
  if (words === null || emergencyIn(words)) return undefined
  const { tenant, caseId, place } = state
  const categories = await registry.list(tenant, 'category', 'all')
  const model = await suggestModelFor(tenant, categories, models).catch((error: unknown) => {
    log.error('suggester.unread', { tenant, caseId }, error)
  })
  if (!model) return undefined
  const likeliest = suggestCategory(model, words, { place: place.path, most: LOOKED_AT })
  const entries = likeliest.map(({ category }) => categories.find(({ entry }) => entry.id === category)?.entry)
  const [[best], [first]] = [likeliest, entries]
  if (!best || !first || !isCertain(best.probability, policy)) return undefined
  const near = likeliest.map(({ probability }) => probability >= best.probability * DANGER_SHARE)
  if (entries.some((entry, index) => entry?.emergency && near[index])) return undefined
  return { category: first, suggested: { model: model.version, probability: best.probability } }
}
