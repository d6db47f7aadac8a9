import type { VaultBatch } from '#shared/ports/vault.ts'
import { batchGet } from '../batch-get.ts'
import type { Table } from '../table.ts'
import { VaultItem, vaultPk } from './vault-item.ts'

/** 100 values a call, perhaps a moment old: for lists, which are a moment old themselves. */
export const dynamodbVaultBatch = (at: Table): VaultBatch => ({
  async getAll(tenant, keys) {
    const wanted = keys.map(({ caseId, commitment }) => ({ pk: vaultPk(tenant, caseId), sk: commitment }))
    const items = (await batchGet(at, wanted, false)).map(item => VaultItem.parse(item))
    return new Map(items.map(({ sk, value }) => [sk, JSON.parse(value)]))
  },
})
