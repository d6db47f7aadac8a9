import * as z from 'zod'
import { canonicalJson, type Json } from '../hash/canonical-json.ts'
import { hmacHex } from '../hash/digest.ts'

/** What the ledger holds instead of a text: HMAC-SHA-256 of its canonical JSON under a random key kept beside the value and erased with it. */
export const Commitment = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Commitment'>()
export type Commitment = z.infer<typeof Commitment>

/** A value on its way to the vault. */
export interface Sealed {
  readonly commitment: Commitment
  /** 32 random bytes as hex. */
  readonly key: string
  readonly value: Json
}

export function seal(value: Json, key: string): Sealed {
  return { commitment: hmacHex(key, canonicalJson(value)) as Commitment, key, value }
}

/** Whether the kept value is still what the ledger says was said. */
export const isIntact = ({ commitment, key, value }: Sealed): boolean =>
  hmacHex(key, canonicalJson(value)) === commitment
