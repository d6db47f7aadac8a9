import * as z from 'zod'
import { ENTRY_SCHEMAS, type EntryOf, type RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import type { Key } from './keys.ts'

const Versions = z.object({
  version: z.int().min(1),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
  effectiveFrom: z.iso.datetime(),
  commandId: z.string(),
})

/** What is stored for one version of an entry; parsed on the way out too, so that nothing unreadable is ever written. */
export function toItem<K extends RegistryKind>(
  kind: K,
  key: Key,
  versioned: Versioned<EntryOf<K>>,
): Record<string, unknown> {
  return { ...key, ...Versions.parse(versioned), entry: ENTRY_SCHEMAS[kind].parse(versioned.entry) }
}

export function fromItem<K extends RegistryKind>(kind: K, item: Record<string, unknown>): Versioned<EntryOf<K>> {
  const schema: z.ZodType = ENTRY_SCHEMAS[kind]
  return { ...Versions.parse(item), entry: schema.parse(item.entry) as EntryOf<K> }
}
