import { canonicalJson } from '#shared/domain/hash/canonical-json.ts'
import type { Vault, VaultBatch, VaultKey, VaultSweep } from '#shared/ports/vault.ts'

/** The vault in memory. A value is kept as its canonical JSON: its bytes are what was committed to. */
export function memoryVault(): Vault & VaultBatch & VaultSweep {
  const kept = new Map<string, VaultKey & { readonly key: string; readonly value: string }>()
  const at = ({ tenant, caseId, commitment }: Omit<VaultKey, 'writtenAt'>) => `${tenant}#${caseId}#${commitment}`

  return {
    async put(tenant, caseId, { commitment, key, value }, writtenAt) {
      const item = { tenant, caseId, commitment, key, value: canonicalJson(value), writtenAt }
      const first = kept.get(at(item)) ?? item
      kept.set(at(item), { ...first, writtenAt })
    },
    async get(tenant, caseId, commitment) {
      const item = kept.get(at({ tenant, caseId, commitment }))
      return item && JSON.parse(item.value)
    },
    async getAll(tenant, keys) {
      const found = keys.flatMap(key => kept.get(at({ tenant, ...key })) ?? [])
      return new Map(found.map(({ commitment, value }) => [commitment, JSON.parse(value)]))
    },
    async writtenIn(hour) {
      return [...kept.values()]
        .filter(({ writtenAt }) => writtenAt.slice(0, 13) === hour)
        .map(({ tenant, caseId, commitment, writtenAt }) => ({ tenant, caseId, commitment, writtenAt }))
        .sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1))
    },
    async erase(key) {
      return kept.get(at(key))?.writtenAt === key.writtenAt && kept.delete(at(key))
    },
  }
}
