import { suggestCategory } from './suggest-category.ts'
import type { SuggestModel } from './suggest-model.ts'
import type { Example } from './train-suggester.ts'

export interface SuggesterScore {
  readonly count: number
  /** Shares of 1; undefined where there was nothing to score. */
  readonly top1: number | undefined
  readonly top3: number | undefined
}

/** How often the right category is the first, and among the first three. */
export function scoreSuggester(model: SuggestModel, labelled: readonly Omit<Example, 'keyword'>[]): SuggesterScore {
  const ranks = labelled.map(({ category, text, place }) =>
    suggestCategory(model, text, place && { place }).findIndex(suggestion => suggestion.category === category),
  )
  const share = (right: (rank: number) => boolean) =>
    ranks.length === 0 ? undefined : ranks.filter(right).length / ranks.length
  return { count: ranks.length, top1: share(rank => rank === 0), top3: share(rank => rank >= 0) }
}
