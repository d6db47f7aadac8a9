import { DomainError } from '../domain/errors/domain-error.ts'
import { canonicalJson, type Json } from '../domain/hash/canonical-json.ts'
import { sha256Hex } from '../domain/hash/digest.ts'
import type { Tenant } from '../domain/registry/ids.ts'
import type { Limiter } from '../ports/limiter.ts'

interface Asked {
  readonly tenant: Tenant
  /** Of commandIdOf: who asked under which Idempotency-Key. */
  readonly commandId: string
  /** All that tells this request from another under the same key, its address included; nothing about people. */
  readonly request: Json
}

/**
 * For what is not a commit of a case, where the ledger itself sees to it: a key stands for one request, so there is room for
 * one. Called just before the effect, so that a refused request leaves no trace; the effect itself has to bear its repeat.
 * Throws key.reused when the key stands for another request.
 */
export async function claimKey(limiter: Limiter, { tenant, commandId, request }: Asked): Promise<void> {
  const mark = sha256Hex(canonicalJson(request)).slice(0, 32)
  // A window that never ends.
  const taking = { tenant, subject: `key#${commandId}`, limit: 1, window: 'ever', mark }
  if ((await limiter.take(taking)) === 'over') throw new DomainError('key.reused', 'The key stands for another request')
}
