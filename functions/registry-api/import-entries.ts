import * as z from 'zod'
import { claimKey } from '#shared/commands/claim-key.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { hmacHex } from '#shared/domain/hash/digest.ts'
import { fieldErrorsIn } from '#shared/runtime/http/problem.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { QueueReply } from './entry-reply.ts'
import { importRows } from './import-rows.ts'
import { kindOf } from './kind-of.ts'
import { registrarOf } from './registrar-of.ts'
import type { RegistryDeps } from './registry-deps.ts'

/** As many rows as one request handles well within its ten seconds, also when every one makes a new version. */
export const IMPORT_ROWS = 250

const RowReply = z.object({
  index: z.int(),
  id: z.string().optional(),
  outcome: z.enum(['created', 'changed', 'unchanged', 'refused']),
  version: z.int().optional(),
  errors: z
    .array(z.object({ pointer: z.string(), message: z.string() }))
    .readonly()
    .optional(),
  queue: QueueReply.optional(),
})

/** Many entries at once, each with its own result: a refused row changes nothing and stops none of the others. */
export const importEntries = (deps: RegistryDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/registry/{kind}/import',
    summary:
      'Create or change many entries, each as the PUT of its kind takes it and answered by itself; rows may name entries that exist or stand before them',
    body: z.strictObject({ entries: z.array(z.unknown()).min(1).max(IMPORT_ROWS) }),
    reply: z.object({ rows: z.array(RowReply).readonly() }),
    async handle(request) {
      const registrar = await registrarOf(request, deps)
      const kind = kindOf(request.params)
      const { entries } = request.body
      const { tenant, sub } = registrar
      const commandId = commandIdOf(tenant, sub, `import ${request.idempotencyKey}`)
      // Keyed: contacts are imported too.
      const { key } = await deps.keys.newest('fingerprint')
      await claimKey(deps.limiter, {
        ...{ tenant, commandId },
        request: ['import', kind, hmacHex(key, JSON.stringify(entries))],
      })
      const rows = await importRows(deps, registrar, {
        ...{ kind, entries },
        key: request.idempotencyKey,
      })
      const told = rows.map(({ errors, ...row }) => ({
        ...row,
        ...(errors && { errors: fieldErrorsIn(errors, request.language) }),
      }))
      return { status: 200, body: { rows: told } }
    },
  })
