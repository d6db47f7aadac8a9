import type { CategoryId } from '../registry/ids.ts'
import type { SuggestModel } from './suggest-model.ts'
import { tokensOf } from './tokens-of.ts'

/** One text known to belong to a category: a name or synonym of the taxonomy (`keyword`), or the words of a closed case. */
export interface Example {
  readonly category: CategoryId
  readonly text: string
  readonly keyword: boolean
}

/** A whole keyword says more than the pairs it is made of. */
const KEYWORD_WEIGHT = 2

export const keywordToken = (text: string): string => `=${text.normalize('NFKC').toLowerCase()}`

/** Counts, nothing else: the same examples in any order give the same model. */
export function trainSuggester(examples: readonly Example[], version: string): SuggestModel {
  const tokens: Record<string, Record<CategoryId, number>> = {}
  const totals: Record<CategoryId, number> = {}
  const counts: Record<CategoryId, number> = {}
  for (const { category, text, keyword } of examples) {
    counts[category] = (counts[category] ?? 0) + 1
    const weighed = tokensOf(text).map((token): [string, number] => [token, 1])
    if (keyword) weighed.push([keywordToken(text), KEYWORD_WEIGHT])
    for (const [token, weight] of weighed) {
      const of = Object.hasOwn(tokens, token) ? (tokens[token] ?? {}) : {}
      tokens[token] = of
      of[category] = (of[category] ?? 0) + weight
      totals[category] = (totals[category] ?? 0) + weight
    }
  }
  return { version, examples: counts, totals, tokens }
}
