import type { CategoryId } from '../registry/ids.ts'
import { areaOfToken, placeTokens } from './place-tokens.ts'
import type { SuggestModel } from './suggest-model.ts'
import { tokensOf } from './tokens-of.ts'

export interface Suggestion {
  readonly category: CategoryId
  /** Of all categories together 1. */
  readonly probability: number
  /** The parts of the text that spoke for it, the strongest first. */
  readonly words: readonly string[]
  /** The area that spoke for it: cases like this are frequent there. */
  readonly area?: string
}

export interface Asking {
  /** Where it is, as ids from the top of the tree down. */
  readonly place?: readonly string[]
  readonly most?: number
}

/** Added to every count: what was never seen is unlikely, not impossible. */
const SMOOTHING = 0.3
/** Tokens of one text depend on each other; taken at face value the probabilities would all be near 0 or 1. */
const INDEPENDENCE = 0.5
const MOST_WORDS = 5

/**
 * The likeliest categories of a text, by multinomial naive Bayes, with what weighed. Of the place the smallest area counts
 * that training knows, as one more word. Empty where nothing in the text is known.
 */
export function suggestCategory(
  model: SuggestModel,
  text: string,
  { place, most = 3 }: Asking = {},
): readonly Suggestion[] {
  const { size, keywords } = vocabularyOf(model)
  const said = knownTokens(model, text, keywords)
  if (said.length === 0) return []
  const here = placeTokens(place).findLast(token => Object.hasOwn(model.tokens, token))
  const known = here === undefined ? said : [...said, here]
  const categories = Object.entries(model.totals) as [CategoryId, number][]
  const scored = categories.map(([category, total]) => {
    const likelihood = (token: string) =>
      Math.log(((model.tokens[token]?.[category] ?? 0) + SMOOTHING) / (total + SMOOTHING * size))
    return { category, likelihood, score: known.reduce((sum, token) => sum + likelihood(token), 0) }
  })
  scored.sort((a, b) => b.score - a.score || (a.category < b.category ? -1 : 1))
  const best = scored[0]?.score ?? 0
  const share = (score: number) => Math.exp((score - best) * INDEPENDENCE)
  const all = scored.reduce((sum, { score }) => sum + share(score), 0)
  return scored.slice(0, most).map(({ category, score }) => ({
    category,
    probability: share(score) / all,
    words: wordsFor(model, category, said),
    ...(here !== undefined && isAtHome(model, category, here) && { area: areaOfToken(here) ?? '' }),
  }))
}

/** Pairs and stems of the text, and the keywords that stand in it whole, as far as training has seen them. */
function knownTokens({ tokens }: SuggestModel, text: string, keywords: readonly string[]): string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const known = tokensOf(text).filter(token => Object.hasOwn(tokens, token))
  return [...known, ...keywords.filter(token => plain.includes(token.slice(1)))]
}

/** Whether a category has more than its share of a token. */
function isAtHome({ tokens, totals }: SuggestModel, category: CategoryId, token: string): boolean {
  const of = tokens[token] ?? {}
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0)
  return (of[category] ?? 0) * sum(totals) > sum(of) * (totals[category] ?? 0)
}

interface Vocabulary {
  readonly size: number
  readonly keywords: readonly string[]
}

const VOCABULARIES = new WeakMap<SuggestModel, Vocabulary>()
function vocabularyOf(model: SuggestModel): Vocabulary {
  const kept = VOCABULARIES.get(model)
  if (kept) return kept
  const tokens = Object.keys(model.tokens)
  const made = { size: tokens.length, keywords: tokens.filter(token => token.startsWith('=')) }
  VOCABULARIES.set(model, made)
  return made
}

/**
 * The parts that are more at home in this category than elsewhere, by how much they said. What a longer one holds is left
 * out, and a character alone, which tells a reader nothing, wherever there is more.
 */
function wordsFor(model: SuggestModel, category: CategoryId, known: readonly string[]): string[] {
  const said = new Map<string, number>()
  for (const token of known) {
    const of = model.tokens[token] ?? {}
    const here = of[category] ?? 0
    const all = Object.values(of).reduce((sum, count) => sum + count, 0)
    const word = token.replace(/^=/, '')
    if (here > 0) said.set(word, (said.get(word) ?? 0) + (word.length * here * here) / all)
  }
  const words = [...said].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
  const whole = words.filter(word => !words.some(other => other !== word && other.includes(word)))
  const longer = whole.filter(word => word.length > 1)
  return (longer.length > 0 ? longer : whole).slice(0, MOST_WORDS)
}
