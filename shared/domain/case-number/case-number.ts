import * as z from 'zod'
import { digestOfParts } from '../hash/digest.ts'
import { ALPHABET, checkSymbol, normaliseSymbols, symbolsFromBits } from './crockford.ts'

/** The case's key: 10 symbols, 50 bits. Public, and therefore no credential. */
export const CaseId = z
  .string()
  .regex(new RegExp(`^[${ALPHABET}]{10}$`))
  .brand<'CaseId'>()
export type CaseId = z.infer<typeof CaseId>

const SYMBOLS = 10
const BITS = SYMBOLS * 5
/** Draws of 50 bits that one SHA-256 holds. */
const DRAWS = Math.floor(256 / BITS)

/**
 * The number of the report sent by `caller` under `key`, always the same: a repeated request meets its own first commit.
 * `draw` 0, 1, 2 … takes the next bits when the number before is occupied by another command.
 */
export function deriveCaseId(tenant: string, caller: string, key: string, draw: number): CaseId {
  const round = Math.floor(draw / DRAWS)
  const bytes = digestOfParts('case', tenant, caller, key, ...(round === 0 ? [] : [String(round)]))
  return symbolsFromBits(bytes, (draw % DRAWS) * BITS, SYMBOLS) as CaseId
}

/** `7K4QM-2X9RD-6`: two groups of five and the check symbol. */
export const showCaseNumber = (id: CaseId): string => `${id.slice(0, 5)}-${id.slice(5)}-${checkSymbol(id)}`

/** Reads a number as people write it, with or without the check symbol. Undefined when it cannot be one. */
export function parseCaseNumber(text: string): CaseId | undefined {
  const symbols = normaliseSymbols(text)
  const id = CaseId.safeParse(symbols.slice(0, SYMBOLS))
  if (!id.success || symbols.length > SYMBOLS + 1) return undefined
  return symbols.length === SYMBOLS || checkSymbol(id.data) === symbols.charAt(SYMBOLS) ? id.data : undefined
}
