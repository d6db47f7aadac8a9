import type { Undelivered } from '#shared/domain/notice/undelivered.ts'
import type { UndeliveredKey, UndeliveredList } from '#shared/ports/undelivered-list.ts'

/** Who was not reached, in memory. */
export function memoryUndelivered(): UndeliveredList {
  const rows = new Map<string, Undelivered>()
  const keyOf = ({ tenant, desk, owner, channel }: UndeliveredKey) => `${tenant}#${desk}#${owner} ${channel}`
  return {
    async put(row) {
      rows.set(keyOf(row), row)
    },
    has: async key => rows.has(keyOf(key)),
    async clear(key) {
      rows.delete(keyOf(key))
    },
    list: async (tenant, desk) =>
      [...rows.values()]
        .filter(row => row.tenant === tenant && row.desk === desk)
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }
}
