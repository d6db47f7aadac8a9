import * as z from 'zod'

/** What a code looks like: `9` is any digit, `A` any capital letter, everything else itself. No expression, so none that never ends. */
export const CodePattern = z.string().min(1).max(32)

/** By level; a level that is not named takes any code. */
export const CodePatterns = z
  .strictObject({
    province: CodePattern,
    city: CodePattern,
    county: CodePattern,
    town: CodePattern,
    village: CodePattern,
    grid: CodePattern,
  })
  .partial()
export type CodePatterns = z.infer<typeof CodePatterns>

export function fitsPattern(code: string, pattern: string): boolean {
  const [signs, wanted] = [[...code], [...pattern]]
  return signs.length === wanted.length && signs.every((sign, at) => fits(sign, wanted[at]))
}

const fits = (sign: string, wanted: string | undefined): boolean =>
  wanted === '9' ? /^[0-9]$/.test(sign) : wanted === 'A' ? /^[A-Z]$/.test(sign) : sign === wanted
