import { timingSafeEqual } from 'node:crypto'
import { hmacHex } from '../hash/digest.ts'
import type { CaseId } from './case-number.ts'
import { normaliseSymbols, symbolsFromBits } from './crockford.ts'

const SYMBOLS = 10

/**
 * The reporter's credential: 50 bits of HMAC(server key, tenant and number), written `AAAAA-BBBBB`. Computed, never stored,
 * so a repeated submission shows the same code again.
 */
export function followUpCode(serverKey: string, tenant: string, caseId: CaseId): string {
  const bytes = Buffer.from(hmacHex(serverKey, `follow-up:${tenant}:${caseId}`), 'hex')
  const symbols = symbolsFromBits(bytes, 0, SYMBOLS)
  return `${symbols.slice(0, 5)}-${symbols.slice(5)}`
}

/** Compares in constant time; spelling as people write it. */
export function isFollowUpCode(given: string, serverKey: string, tenant: string, caseId: CaseId): boolean {
  const expected = Buffer.from(normaliseSymbols(followUpCode(serverKey, tenant, caseId)))
  const actual = Buffer.from(normaliseSymbols(given))
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}
