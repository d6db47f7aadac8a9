import type * as z from 'zod'
import type { Caller } from '#shared/domain/case/caller.ts'
import { DomainError, type FieldError } from '#shared/domain/errors/domain-error.ts'
import { ENTRY_SCHEMAS, type EntryOf, type RegistryKind } from '#shared/domain/registry/entries.ts'
import { referencesOf } from '#shared/domain/registry/references-of.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import { parse } from '#shared/runtime/parse.ts'
import { checkEntry } from './check-entry.ts'
import { connectorFaults } from './connector-faults.ts'
import { mayChange } from './may-change.ts'
import type { RegistryDeps } from './registry-deps.ts'
import { type RegistryView, registryView } from './registry-view.ts'

export interface RowResult {
  readonly index: number
  readonly id?: string
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'refused'
  readonly errors?: readonly FieldError[]
}

export interface AcceptedRow<K extends RegistryKind> {
  readonly index: number
  readonly entry: EntryOf<K>
  readonly current?: Versioned<EntryOf<K>> | undefined
}

interface Parsed<K extends RegistryKind> {
  readonly index: number
  readonly entry?: EntryOf<K>
  readonly errors: readonly FieldError[]
}

/** Sorts rows into those that can be stored and those that cannot, each with its reasons. Pointers start at the row's entry. */
export async function acceptRows<K extends RegistryKind>(
  deps: Pick<RegistryDeps, 'registry' | 'mayCall'>,
  { tenant, area }: Caller,
  kind: K,
  rows: readonly unknown[],
): Promise<{ accepted: AcceptedRow<K>[]; refused: RowResult[] }> {
  const { registry } = deps
  const parsed = rows.map((row, index) => parseRow(kind, row, index))
  const entries = parsed.flatMap(({ entry }) => (entry ? [entry] : []))
  const view = registryView(registry, tenant)
  const ids = entries.map(({ id }) => id)
  const [stored] = await Promise.all([registry.getMany(tenant, kind, ids), prefetch(view, kind, entries)])
  const currents = new Map(stored.map(current => [current.entry.id, current]))

  const accepted: AcceptedRow<K>[] = []
  const refused: RowResult[] = []
  const taken = new Set<string>()
  for (const { index, entry, errors } of parsed) {
    const found = entry ? await obstacles(entry) : errors
    if (!entry || found.length > 0) {
      refused.push({ index, ...(entry && { id: entry.id }), outcome: 'refused', errors: found })
      continue
    }
    taken.add(entry.id)
    view.accept(kind, entry)
    accepted.push({ index, entry, current: currents.get(entry.id) })
  }
  return { accepted, refused }

  async function obstacles(entry: EntryOf<K>): Promise<readonly FieldError[]> {
    if (taken.has(entry.id)) {
      const message = `“${entry.id}” stands in this import twice`
      return [{ pointer: '/id', message, zh: `“${entry.id}”在本次导入中重复出现` }]
    }
    const current = currents.get(entry.id)?.entry
    if (!(await mayChange(view, area, kind, { current, next: entry }))) {
      return [
        { pointer: '/id', message: 'There is nothing here under that id for you', zh: '您的职责范围内没有这个编号' },
      ]
    }
    const faults = await checkEntry(view, kind, { current, next: entry })
    return [...faults, ...connectorFaults(kind, entry, deps)]
  }
}

function parseRow<K extends RegistryKind>(kind: K, row: unknown, index: number): Parsed<K> {
  const schema: z.ZodType = ENTRY_SCHEMAS[kind]
  try {
    return { index, entry: parse(schema, row, '') as EntryOf<K>, errors: [] }
  } catch (error) {
    if (error instanceof DomainError) return { index, errors: error.fields }
    throw error
  }
}

/** One batch read for each kind the rows name, instead of one read for each name. */
async function prefetch<K extends RegistryKind>(view: RegistryView, kind: K, entries: readonly EntryOf<K>[]) {
  const wanted = new Map<RegistryKind, Set<string>>()
  for (const entry of entries) {
    for (const { id, kinds } of referencesOf(kind, entry)) {
      for (const named of kinds) wanted.set(named, (wanted.get(named) ?? new Set()).add(id))
    }
  }
  for (const [named, ids] of wanted) await view.prefetch(named, [...ids])
}
