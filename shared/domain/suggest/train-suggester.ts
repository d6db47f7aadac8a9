import type { CategoryId } from '../registry/ids.ts'
import { placeTokens } from './place-tokens.ts'
import type { SuggestModel } from './suggest-model.ts'
import { tokensOf } from './tokens-of.ts'

/** One text known to belong to a category: a name or synonym of the taxonomy (`keyword`), or the words of a closed case. */
export interface Example {
  readonly category: CategoryId
  readonly text: string
  readonly keyword: boolean
  /** Somebody's own words: what only few wrote is not kept. */
  readonly report?: boolean
  /** Where it was, as ids from the top of the tree down. */
  readonly place?: readonly string[]
}

/** A whole keyword says more than the pairs it is made of. */
const KEYWORD_WEIGHT = 2

export const keywordToken = (text: string): string => `=${text.normalize('NFKC').toLowerCase()}`

/** How many reports must hold a part of a text before it is kept: less could be somebody's name. */
const LEAST_REPORTS = 5

/**
 * Counts, nothing else: the same examples in any order give the same model. What the taxonomy does not say itself is learnt
 * from reports only where several hold it.
 */
export function trainSuggester(examples: readonly Example[], version: string): SuggestModel {
  const tokens: Record<string, Record<CategoryId, number>> = {}
  const totals: Record<CategoryId, number> = {}
  const counts: Record<CategoryId, number> = {}
  const reports = new Map<string, number>()
  const taught = new Set<string>()
  /** How many cases of a category an area had: who knows of fewer might know whose they are. */
  const cases = new Map<string, number>()
  for (const { category, text, report, place } of examples) {
    for (const token of placeTokens(place)) cases.set(token + category, (cases.get(token + category) ?? 0) + 1)
    for (const token of new Set(tokensOf(text)))
      report ? reports.set(token, (reports.get(token) ?? 0) + 1) : taught.add(token)
  }
  const isKept = (token: string) => taught.has(token) || (reports.get(token) ?? 0) >= LEAST_REPORTS
  for (const { category, text, keyword, place } of examples) {
    counts[category] = (counts[category] ?? 0) + 1
    const areas = placeTokens(place).filter(token => (cases.get(token + category) ?? 0) >= LEAST_REPORTS)
    const weighed = [...tokensOf(text).filter(isKept), ...areas].map((token): [string, number] => [token, 1])
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
