import { timingSafeEqual } from 'node:crypto'
import { hmacHex } from '../hash/digest.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { CaseId } from './case-number.ts'
import { normaliseSymbols, symbolsFromBits } from './crockford.ts'

const SYMBOLS = 10

/**
 * The reporter's credential: 50 bits of HMAC(server key, tenant and number), written `AAAAA-BBBBB`. Computed, never stored,
 * so a repeated submission shows the same code again. Who joined a case later has one of his own, made from his report too.
 */
export function followUpCode(serverKey: string, tenant: string, caseId: CaseId, joined?: Commitment): string {
  const report = joined === undefined ? '' : `:${joined}`
  const bytes = Buffer.from(hmacHex(serverKey, `follow-up:${tenant}:${caseId}${report}`), 'hex')
  const symbols = symbolsFromBits(bytes, 0, SYMBOLS)
  return `${symbols.slice(0, 5)}-${symbols.slice(5)}`
}

/** Compares in constant time; spelling as people write it. `joined`: the words' commitment of a later report of the case. */
export function isFollowUpCode(
  given: string,
  serverKey: string,
  tenant: string,
  caseId: CaseId,
  joined?: Commitment,
): boolean {
  const expected = Buffer.from(normaliseSymbols(followUpCode(serverKey, tenant, caseId, joined)))
  const actual = Buffer.from(normaliseSymbols(given))
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}
