import * as z from 'zod'
import { pathOfArea, pathOfNowhere, policyFor } from '#shared/commands/registry-lookup.ts'
import { suggestModelFor } from '#shared/commands/suggest-model-for.ts'
import { AreaId, CategoryId } from '#shared/domain/registry/ids.ts'
import { Names } from '#shared/domain/registry/names.ts'
import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'
import { isCertain } from '#shared/domain/suggest/is-certain.ts'
import { suggestCategory } from '#shared/domain/suggest/suggest-category.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import { type LimitDeps, limitSuggestions } from './limit-suggestions.ts'

export interface SuggestDeps extends LimitDeps {
  readonly registry: Registry
  readonly models: Pick<SuggestModels, 'current'>
}

const Suggested = z.object({
  category: CategoryId,
  name: Names,
  probability: z.number(),
  words: z.array(z.string()),
  /** The area of the report, or one around it, where cases of this category are frequent. */
  area: z.string().optional(),
  /** As probable as the policy of the place asks for routing to take one where a report names none. */
  certain: z.boolean(),
})

/** A POST, because words in an address would end in logs. Stores nothing. */
export const suggestRoute = ({ registry, models, ...limit }: SuggestDeps) =>
  publicRoute({
    method: 'POST',
    path: '/api/t/{tenant}/suggest',
    summary:
      'Three categories that the words may belong to, likeliest first, with the words and the area that weighed. Stores nothing',
    body: z.strictObject({ words: z.string().trim().min(1).max(WORDS_MAX), area: AreaId.optional() }),
    reply: z.object({ model: z.string(), suggestions: z.array(Suggested) }),
    handle: async ({ tenant, source, idempotencyKey, body: { words, area } }) => {
      const whole = await policyFor(registry, tenant, await pathOfNowhere(registry, tenant))
      await limitSuggestions({ tenant, source, idempotencyKey }, whole, limit)
      const [categories, path] = await Promise.all([
        registry.list(tenant, 'category', 'all'),
        area ? pathOfArea(registry, tenant, area) : pathOfNowhere(registry, tenant),
      ])
      const entries = new Map(categories.map(({ entry }) => [entry.id, entry]))
      const model = await suggestModelFor(tenant, categories, models)
      const policy = await policyFor(registry, tenant, path)
      const suggestions = suggestCategory(model, words, { place: path, most: entries.size + 3 }).flatMap(
        ({ category, ...rest }) => {
          const entry = entries.get(category)
          // A category that was taken away since the model was trained is not suggested any more.
          const certain = isCertain(rest.probability, policy)
          return entry ? [{ category, name: entry.name, ...rest, words: [...rest.words], certain }] : []
        },
      )
      return { status: 200, body: { model: model.version, suggestions: suggestions.slice(0, 3) } }
    },
  })
