import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import { type Reference, referencesOf } from '#shared/domain/registry/references-of.ts'
import type { BadRow } from './bad-row.ts'
import type { Plan, PlannedEntry } from './planned-entry.ts'

/** What the file itself must bring first comes in an earlier wave; within a wave the order does not matter. */
export function orderInWaves<K extends RegistryKind>({
  kind,
  entries,
}: Plan<K>): {
  waves: PlannedEntry<K>[][]
  bad: BadRow[]
} {
  const waiting = new Map<string, PlannedEntry<K>>(entries.map(planned => [planned.entry.id, planned]))
  const waves: PlannedEntry<K>[][] = []
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ entry }) => !referencesOf(kind, entry).some(isAwaited))
    if (ready.length === 0) break
    waves.push(ready)
    for (const { entry } of ready) waiting.delete(entry.id)
  }
  const bad = [...waiting.values()].map(({ file, line }) => ({
    file,
    line,
    reason: 'names itself, or others that name it',
  }))
  return { waves, bad }

  function isAwaited({ kinds, id }: Reference) {
    return kinds.includes(kind) && waiting.has(id)
  }
}
