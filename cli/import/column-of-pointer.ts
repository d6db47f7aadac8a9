import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import { columnOf } from './column-of.ts'
import { KIND_COLUMNS } from './kind-columns.ts'

/** The column a JSON Pointer into an entry means; for kinds without columns the pointer itself, dotted. */
export function columnOfPointer(kind: RegistryKind, pointer: string): string | undefined {
  const path = pointer.split('/').slice(1)
  if (path.length === 0) return undefined
  return kind === 'policy' ? path.join('.') : columnOf(KIND_COLUMNS[kind].columns, path)
}
