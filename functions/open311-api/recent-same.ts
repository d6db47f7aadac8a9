import { type CaseId, deriveCaseId } from '#shared/domain/case-number/case-number.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'

export const SAME_MINUTES = 10
const WINDOW_MS = SAME_MINUTES * 60_000

export interface Looking {
  readonly tenant: Tenant
  readonly caller: string
  /** Of the content (same-request-key.ts). */
  readonly key: string
  readonly at: string
}

/**
 * The same request sent within the last ten minutes, and the key to send this one under. A key counts for one span of ten
 * minutes by the clock, so the span before is looked at too.
 */
export async function recentSame(
  { tenant, caller, key, at }: Looking,
  { ledger }: { readonly ledger: CaseLedger },
): Promise<{ readonly current: string; readonly found?: CaseId }> {
  const span = Math.floor(Date.parse(at) / WINDOW_MS)
  const keys = [span, span - 1].map(each => `${key}.${each}`)
  const cases = await Promise.all(keys.map(each => openedUnder(each)))
  const found = cases.find(each => each !== undefined && Date.parse(at) - Date.parse(each.at) <= WINDOW_MS)
  return { current: keys[0] ?? key, ...(found && { found: found.caseId }) }

  async function openedUnder(idempotencyKey: string) {
    const [first] = await ledger.load(tenant, deriveCaseId(tenant, caller, idempotencyKey, 0))
    return first?.commandId === commandIdOf(tenant, caller, idempotencyKey) ? first : undefined
  }
}
