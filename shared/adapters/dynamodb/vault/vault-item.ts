import * as z from 'zod'
import { CaseId } from '#shared/domain/case-number/case-number.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import { Commitment } from '#shared/domain/vault/sealed.ts'
import type { VaultKey } from '#shared/ports/vault.ts'

/** A value beside its key. The value is JSON text, so that its bytes are what was committed to. */
export const VaultItem = z.object({
  pk: z.string(),
  sk: Commitment,
  key: z.string(),
  value: z.string(),
  writtenBucket: z.string(),
  writtenAt: z.string(),
})

export const vaultPk = (tenant: Tenant, caseId: CaseId): string => `${tenant}#${caseId}`

/** The index partition of an hour (`2026-11-22T08`); several, because one takes 1,000 writes a second. */
export const WRITTEN_SHARDS = 4
export const writtenBucket = (hour: string, shard: number): string => `WRITTEN#${hour}#${shard}`
export const shardOfCommitment = (commitment: Commitment): number =>
  Number.parseInt(commitment.slice(0, 4), 16) % WRITTEN_SHARDS

export function vaultKeyOf(item: Record<string, unknown>): VaultKey {
  const { pk, sk, writtenAt } = VaultItem.pick({ pk: true, sk: true, writtenAt: true }).parse(item)
  const [tenant, caseId] = pk.split('#')
  return { tenant: Tenant.parse(tenant), caseId: CaseId.parse(caseId), commitment: sk, writtenAt }
}
