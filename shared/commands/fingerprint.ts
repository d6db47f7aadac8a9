import { canonicalJson, type Json } from '#shared/domain/hash/canonical-json.ts'
import { hmacHex } from '#shared/domain/hash/digest.ts'
import type { ServerKeys } from '#shared/ports/server-keys.ts'

/** Keyed, so that the ledger's copy tells nothing about the words; the key's version first, so that keys can change. */
export async function fingerprintOf(keys: ServerKeys, content: unknown): Promise<string> {
  const { version, key } = await keys.newest('fingerprint')
  return `${version}.${hmacHex(key, canonicalJson(content as Json))}`
}
