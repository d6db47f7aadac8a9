import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import type { PlannedEntry } from './planned-entry.ts'

/** The API takes 250 rows and 256 KiB a call; an agency costs half a dozen calls for its queues. */
const ROWS: Partial<Record<RegistryKind, number>> = { agency: 20 }
const MOST_ROWS = 250
const MOST_BYTES = 200_000

export function batches<K extends RegistryKind>(kind: K, entries: readonly PlannedEntry<K>[]): PlannedEntry<K>[][] {
  const limit = ROWS[kind] ?? MOST_ROWS
  const all: PlannedEntry<K>[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const planned of entries) {
    const size = Buffer.byteLength(JSON.stringify(planned.entry)) + 1
    const last = all.at(-1)
    if (last && last.length < limit && bytes + size <= MOST_BYTES) {
      last.push(planned)
      bytes += size
    } else {
      all.push([planned])
      bytes = size
    }
  }
  return all
}
