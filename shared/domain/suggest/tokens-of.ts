/** English words that tell nothing about a matter. */
const EMPTY = new Set(
  'a an the is are was were be been in on at of to from by for with and or not no my our your their his her its it this that there i we you they he she has have had do does did'.split(
    ' ',
  ),
)

/** What a text is made of: Chinese characters and neighbouring pairs of them, English word stems and pairs of those. Each once per place. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  let before: string | undefined
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[a-z0-9]+/gu)) {
    if (/^[a-z0-9]/.test(run)) {
      if (EMPTY.has(run)) continue
      const stem = stemOf(run)
      tokens.push(stem)
      if (before !== undefined) tokens.push(`${before} ${stem}`)
      before = stem
    } else {
      tokens.push(...charactersAndPairs(run))
      before = undefined
    }
  }
  return tokens
}

function charactersAndPairs(run: string): string[] {
  const characters = [...run]
  return [...characters, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`)]
}

/** Rough on purpose: the same rough stem in training and in use is all that counts. */
function stemOf(word: string): string {
  if (word.length <= 3) return word
  const cut = word.replace(/(ings?|ed|ies|es|s|y|e)$/, '')
  return cut.length >= 3 ? cut : word
}
