import * as z from 'zod'
import { queryLimit } from '#shared/api/query-limit.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
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
  /** The last id of the page before: what the Link header's next address carries. */
  after: z.string().min(1).max(64).optional(),
  limit: queryLimit(500, 200),
})

/** One page of a list, sorted by id, with an RFC 8288 Link to the next. */
export const listEntries = (deps: RegistryDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/registry/{kind}',
    summary: 'List entries of one kind',
    query: Query,
    reply: z.object({ entries: z.array(EntryReply) }),
    async handle(request) {
      const { tenant } = await registrarOf(request, deps)
      const kind = kindOf(request.params)
      const { after, limit } = request.query
      const scope = request.query.scope ?? (kind === 'area' ? 'top' : kind === 'grid' ? undefined : 'all')
      if (scope === undefined) throw scopeMissing()
      const page = await deps.registry.page(tenant, kind, scope, { limit, ...(after !== undefined && { after }) })
      const last = page.at(-1)
      const next = new URLSearchParams({ scope, limit: String(limit), after: last?.entry.id ?? '' })
      return {
        status: 200,
        body: { entries: page.map(entryReply) },
        headers: page.length < limit ? {} : { link: `</api/registry/${kind}?${next}>; rel="next"` },
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
