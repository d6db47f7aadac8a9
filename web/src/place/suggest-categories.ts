import type { Category } from './taxonomy.ts'

/**
 * Categories whose names share most with what somebody wrote, best first. Pairs of characters, which work for Chinese
 * without a dictionary and for English well enough; nothing leaves the device.
 */
export function suggestCategories(words: string, categories: readonly Category[], most = 4): readonly Category[] {
  const said = pairs(words)
  if (said.size === 0) return []
  return categories
    .map(category => ({ category, score: score(said, category) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ category }) => category)
}

function score(said: ReadonlySet<string>, { name, conditions }: Category): number {
  const names = [name.zh, name.en ?? '']
  const more = conditions.flatMap(condition => [condition.name.zh, condition.name.en ?? ''])
  return names.reduce((sum, text) => sum + 3 * overlap(said, text), 0) + overlap(said, more.join('。'))
}

/** The share of a name's own pairs that were said: long names do not win by length. */
function overlap(said: ReadonlySet<string>, text: string): number {
  const own = pairs(text)
  if (own.size === 0) return 0
  return [...own].filter(pair => said.has(pair)).length / Math.sqrt(own.size)
}

function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const plain = text.toLowerCase()
  for (const run of plain.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2))
  for (const word of plain.match(/[a-z]{4,}/g) ?? []) found.add(word)
  return found
}
