import * as z from 'zod'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { RequestRow } from '#shared/ports/case-search.ts'
import type { VaultBatch } from '#shared/ports/vault.ts'

const Kept = z.object({ words: z.string() })

/** The words of public requests that a person cleared for everybody, by case; without those that were never cleared or are erased. */
export async function clearedWords(
  tenant: Tenant,
  rows: readonly RequestRow[],
  vault: VaultBatch,
): Promise<ReadonlyMap<CaseId, string>> {
  // The same request may be asked for twice, and DynamoDB refuses to read a key twice.
  const cleared = new Map(
    rows.flatMap(({ caseId, entry }) => (entry.cleared ? [[caseId, entry.cleared] as const] : [])),
  )
  if (cleared.size === 0) return new Map()
  const kept = await vault.getAll(
    tenant,
    [...cleared].map(([caseId, commitment]) => ({ caseId, commitment })),
  )
  return new Map(
    [...cleared].flatMap(([caseId, commitment]) => {
      const value = kept.get(commitment)
      return value === undefined ? [] : [[caseId, Kept.parse(value).words] as const]
    }),
  )
}
