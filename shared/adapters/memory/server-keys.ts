import type { Ids } from '#shared/ports/ids.ts'
import type { KeyPurpose, ServerKey, ServerKeys } from '#shared/ports/server-keys.ts'

/** Server keys in memory: one of each purpose, made when it is first asked for. */
export function memoryServerKeys(ids: Ids): ServerKeys {
  const made = new Map<KeyPurpose, ServerKey>()
  return {
    async newest(purpose) {
      const key = made.get(purpose) ?? { version: 1, key: ids.secret(32) }
      made.set(purpose, key)
      return key
    },
    async version(purpose, version) {
      const key = made.get(purpose)
      if (key?.version !== version) throw new Error(`No server key ${purpose} of version ${version}`)
      return key
    },
  }
}
