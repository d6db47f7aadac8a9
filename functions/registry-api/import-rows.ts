import { inParallel } from '#shared/commands/in-parallel.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { DomainError, type FieldError } from '#shared/domain/errors/domain-error.ts'
import type { EntryOf, RegistryKind } from '#shared/domain/registry/entries.ts'
import type { AgencyQueue } from '#shared/ports/agency-queues.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import { acceptRows, type RowResult } from './accept-rows.ts'
import { notePlaces } from './note-places.ts'
import { readyConnector } from './ready-connector.ts'
import type { RegistryDeps } from './registry-deps.ts'
import { sameContent } from './same-content.ts'

export interface Import<K extends RegistryKind> {
  readonly kind: K
  readonly entries: readonly unknown[]
  readonly key: string
}

export type ImportedRow = RowResult & { readonly version?: number; readonly queue?: AgencyQueue }

/** How many rows are worked on at a time where each needs calls of its own. */
const AT_ONCE = 16

/** Every row by itself: what is new is created, what differs gets a version, what is the same stays as it is. */
export async function importRows<K extends RegistryKind>(
  deps: RegistryDeps,
  registrar: Caller,
  { kind, entries, key }: Import<K>,
): Promise<readonly ImportedRow[]> {
  const { registry, places, clock, log } = deps
  const { tenant, sub } = registrar
  const { accepted, refused } = await acceptRows(deps, registrar, kind, entries)
  const now = clock()
  const next = (entry: EntryOf<K>, version: number): Versioned<EntryOf<K>> => ({
    entry,
    version,
    changedBy: sub,
    changedAt: now,
    effectiveFrom: now,
    commandId: commandIdOf(tenant, sub, `import ${key}: ${kind} ${entry.id}`),
  })

  // First: an agency that can be routed to can be reached.
  const made = await inParallel(accepted, AT_ONCE, ({ entry }) => readyConnector(deps, tenant, { kind, entry }))
  const written = accepted.filter(({ entry, current }) => !current || !sameContent(current.entry, entry))
  await notePlaces(places, { tenant, kind, ids: written.map(({ entry }) => entry.id), at: now })
  // Senders one by one: each may be refused for itself.
  const inBatches = kind !== 'sender'
  const created = accepted.filter(({ current }) => inBatches && !current).map(({ entry }) => next(entry, 1))
  await registry.putNew(tenant, kind, created)
  const imported = await inParallel(accepted, AT_ONCE, async (row, position): Promise<ImportedRow> => {
    const queue = made[position]
    return { index: row.index, id: row.entry.id, ...(await store(row)), ...(queue && { queue }) }
  })
  log.info('registry.changed', { tenant, kind, rows: accepted.length, refused: refused.length })
  return [...imported, ...refused].sort((a, b) => a.index - b.index)

  async function store({ entry, current }: (typeof accepted)[number]): Promise<Omit<ImportedRow, 'index' | 'id'>> {
    if (!current) return inBatches ? { outcome: 'created', version: 1 } : put(next(entry, 1))
    const { version } = current
    const own = current.commandId === next(entry, version).commandId
    if (sameContent(current.entry, entry)) {
      // A repeated request is answered as the first was.
      const outcome = !own ? 'unchanged' : version === 1 ? 'created' : 'changed'
      return { outcome, version }
    }
    return put(next(entry, version + 1))
  }

  async function put(versioned: Versioned<EntryOf<K>>): Promise<Omit<ImportedRow, 'index' | 'id'>> {
    const { entry, version } = versioned
    try {
      const won = await registry.put(tenant, kind, entry.id, versioned)
      if (won) return { outcome: version === 1 ? 'created' : 'changed', version }
      return refusal(AT_ONCE_CHANGED)
    } catch (error) {
      if (error instanceof DomainError) return { outcome: 'refused', errors: error.fields }
      throw error
    }
  }
}

const AT_ONCE_CHANGED = {
  message: 'It was changed by somebody else at the same moment; import it again',
  zh: '有人同时作了修改，请重新导入该条目',
}

const refusal = (why: Omit<FieldError, 'pointer'>) => ({
  outcome: 'refused' as const,
  errors: [{ pointer: '', ...why }],
})
