import * as z from 'zod'
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
      const rows = await importRows(deps, registrar, {
        kind: kindOf(request.params),
        entries: request.body.entries,
        key: request.idempotencyKey,
      })
      const told = rows.map(({ errors, ...row }) => ({
        ...row,
        ...(errors && { errors: fieldErrorsIn(errors, request.language) }),
      }))
      return { status: 200, body: { rows: told } }
    },
  })
