import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { BadRow } from './bad-row.ts'

/** One entry to import and where it came from. */
export interface PlannedEntry<K extends RegistryKind = RegistryKind> {
  readonly entry: EntryOf<K>
  readonly file: string
  readonly line: number
}

export interface Plan<K extends RegistryKind = RegistryKind> {
  readonly kind: K
  readonly entries: readonly PlannedEntry<K>[]
  readonly bad: readonly BadRow[]
  /** What may be meant as it is, and is sent. */
  readonly warnings?: readonly BadRow[]
}
