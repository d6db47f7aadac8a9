import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import { type Reference, referencesOf } from '#shared/domain/registry/references-of.ts'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import type { BadRow } from './bad-row.ts'
import { columnOfPointer } from './column-of-pointer.ts'
import { existsIn } from './list-ids.ts'
import type { Plan } from './planned-entry.ts'

/** Rows that name what neither the file nor the registry has: found before anything is written. */
export async function missingReferences<K extends RegistryKind>(
  client: WanggeClient,
  plan: Plan<K>,
): Promise<BadRow[]> {
  const inFile = new Set<string>(plan.entries.map(({ entry }) => entry.id))
  const exists = existsIn(client)
  const bad: BadRow[] = []
  for (const { entry, file, line } of plan.entries) {
    for (const reference of referencesOf(plan.kind, entry)) {
      if (await isThere(reference)) continue
      const column = columnOfPointer(plan.kind, reference.pointer)
      const reason = `there is no ${reference.kinds.join(' or ')} “${reference.id}”, neither here nor in the file`
      bad.push({ file, line, ...(column !== undefined && { column }), reason })
    }
  }
  return bad

  async function isThere({ kinds, id }: Reference): Promise<boolean> {
    if (kinds.includes(plan.kind) && inFile.has(id)) return true
    for (const kind of kinds) if (await exists(kind, id)) return true
    return false
  }
}
