import * as z from 'zod'
import type { Caller } from '#shared/domain/case/caller.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { ENTRY_SCHEMAS, type EntryOf, type RegistryKind } from '#shared/domain/registry/entries.ts'
import type { AgencyQueue } from '#shared/ports/agency-queues.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { parse } from '#shared/runtime/parse.ts'
import { checkEntry } from './check-entry.ts'
import { connectorFaults } from './connector-faults.ts'
import { EntryReply, entryReply, QueueReply } from './entry-reply.ts'
import { etagOf, expectedVersion } from './expected-version.ts'
import { kindOf } from './kind-of.ts'
import { mayChange } from './may-change.ts'
import { notePlaces } from './note-places.ts'
import { readyConnector } from './ready-connector.ts'
import { registrarOf } from './registrar-of.ts'
import type { RegistryDeps } from './registry-deps.ts'
import { registryView } from './registry-view.ts'
import { contentOf, sameContent } from './same-content.ts'

/** Creates an entry or makes its next version. A repeated request meets its own result; the same content makes no version. */
export const putEntry = (deps: RegistryDeps) =>
  scopedRoute({
    method: 'PUT',
    path: '/api/registry/{kind}/{id}',
    summary: 'Create (If-None-Match: *) or change (If-Match: "version") one entry',
    body: z.looseObject({ id: z.string() }),
    reply: EntryReply.extend({ queue: QueueReply.optional() }),
    async handle(request) {
      const registrar = await registrarOf(request, deps)
      const kind = kindOf(request.params)
      const expected = expectedVersion(request)
      const entry = entryOf(kind, request.params.id ?? '', request.body)
      const { stored, queue } = await change(deps, registrar, { kind, entry, expected })
      return {
        status: expected === 0 ? 201 : 200,
        body: { ...entryReply(stored), ...(queue && { queue }) },
        headers: { etag: etagOf(stored.version) },
      }
    },
  })

function entryOf<K extends RegistryKind>(kind: K, id: string, body: unknown): EntryOf<K> {
  const schema: z.ZodType = ENTRY_SCHEMAS[kind]
  const entry = parse(schema, body, '') as EntryOf<K>
  if (entry.id === id) return entry
  const message = `The address names “${id}”, the entry another id`
  throw new DomainError('input.invalid', 'Id of path and body differ', {
    fields: [{ pointer: '/id', message, zh: `地址中为“${id}”，条目中是另一个编号` }],
  })
}

interface Change<K extends RegistryKind> {
  readonly kind: K
  readonly entry: EntryOf<K>
  readonly expected: number
}

async function change<K extends RegistryKind>(
  deps: RegistryDeps,
  { tenant, sub, area }: Caller,
  { kind, entry, expected }: Change<K>,
): Promise<{ stored: Versioned<EntryOf<K>>; queue?: AgencyQueue | undefined }> {
  const { registry, places, clock, log } = deps
  const { id } = entry
  const view = registryView(registry, tenant)
  const current = await registry.get(tenant, kind, id)
  if (!(await mayChange(view, area, kind, { current: current?.entry, next: entry }))) {
    throw new DomainError('not-found', 'Outside the registrar’s area')
  }
  const commandId = commandIdOf(tenant, sub, `put ${kind} ${id} over ${expected}: ${contentOf(entry)}`)
  if ((current?.version ?? 0) !== expected) {
    const versions = await registry.history(tenant, kind, id)
    const own = versions.find(({ version }) => version === expected + 1)
    if (own?.commandId !== commandId) throw stale(current)
    return { stored: own, queue: await readyConnector(deps, tenant, { kind, entry }) }
  }
  const faults = await checkEntry(view, kind, { current: current?.entry, next: entry })
  const fields = [...faults, ...connectorFaults(kind, entry, deps)]
  if (fields.length > 0) throw new DomainError('input.invalid', 'The entry does not fit what is there', { fields })

  const queue = await readyConnector(deps, tenant, { kind, entry })
  if (current && sameContent(current.entry, entry)) return { stored: current, queue }
  const now = clock()
  const stored = { entry, version: expected + 1, changedBy: sub, changedAt: now, effectiveFrom: now, commandId }
  await notePlaces(places, { tenant, kind, ids: [id], at: now })
  if (!(await registry.put(tenant, kind, id, stored))) throw stale(await registry.get(tenant, kind, id))
  log.info('registry.changed', { tenant, kind, version: stored.version })
  return { stored, queue }
}

const stale = (current: Versioned<unknown> | undefined) =>
  new DomainError('version.stale', 'Changed since it was read', { params: { version: current?.version ?? 0 } })
