import * as z from 'zod'
import { firstOf } from '#shared/api/first-of.ts'
import { linkHeader } from '#shared/api/link-header.ts'
import { queryLimit } from '#shared/api/query-limit.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { readCursor, signCursor } from '#shared/runtime/http/cursor.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { EntryReply, entryReply } from './entry-reply.ts'
import { kindOf } from './kind-of.ts'
import { registrarOf } from './registrar-of.ts'
import type { RegistryDeps } from './registry-deps.ts'

const Query = z.object({
  /** The county of areas below it and of grids; areas of county level and above are in `top`, all other kinds in `all`. */
  scope: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,24}$/)
    .optional(),
  limit: queryLimit(500, 200),
  cursor: z.string().max(512).optional(),
})

/** One page of a list, sorted by id, with an RFC 8288 Link to the next. */
export const listEntries = (deps: RegistryDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/registry/{kind}',
    summary: 'List entries of one kind',
    query: Query,
    reply: z.object({ entries: z.array(EntryReply), next: z.string().optional() }),
    async handle(request) {
      const { tenant, sub } = await registrarOf(request, deps)
      const kind = kindOf(request.params)
      const { cursor, limit } = request.query
      const scope = request.query.scope ?? (kind === 'area' ? 'top' : kind === 'grid' ? undefined : 'all')
      if (scope === undefined) throw scopeMissing()
      const list = ['registry', tenant, sub, kind, scope].join('\n')
      const after = cursor === undefined ? undefined : await readCursor(deps.keys, list, cursor)
      const asked = { limit: limit + 1, ...(after !== undefined && { after }) }
      const { page, more } = firstOf(await deps.registry.page(tenant, kind, scope, asked), limit)
      const next = more ? await signCursor(deps.keys, list, page.at(-1)?.entry.id ?? '') : undefined
      return {
        status: 200,
        body: { entries: page.map(entryReply), ...(next !== undefined && { next }) },
        headers: linkHeader(`/api/registry/${kind}`, { scope, limit }, next),
      }
    },
  })

const scopeMissing = () =>
  new DomainError('input.invalid', 'Grids are listed by county', {
    fields: [
      {
        pointer: '/scope',
        message: 'Name the county whose grids you want: ?scope=330106',
        zh: '请指明要哪个区县的网格：?scope=330106',
      },
    ],
  })
