import * as z from 'zod'
import { firstOf } from '#shared/api/first-of.ts'
import { linkHeader } from '#shared/api/link-header.ts'
import { PageQuery } from '#shared/api/list-query.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { readCursor, signCursor } from '#shared/runtime/http/cursor.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { entryIdOf } from './entry-id-of.ts'
import { EntryReply, entryReply } from './entry-reply.ts'
import { kindOf } from './kind-of.ts'
import { registrarOf } from './registrar-of.ts'
import type { RegistryDeps } from './registry-deps.ts'

export const entryHistory = (deps: RegistryDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/registry/{kind}/{id}/history',
    summary: 'All versions of one entry, newest first: what, who, when',
    query: PageQuery,
    reply: z.object({ versions: z.array(EntryReply), next: z.string().optional() }),
    async handle(request) {
      const { tenant, sub } = await registrarOf(request, deps)
      const [kind, id] = [kindOf(request.params), entryIdOf(request.params)]
      const { cursor, limit } = request.query
      const versions = await deps.registry.history(tenant, kind, id)
      if (versions.length === 0) throw new DomainError('not-found', 'No such entry')
      const list = ['history', tenant, sub, kind, id].join('\n')
      const before = cursor === undefined ? Number.POSITIVE_INFINITY : Number(await readCursor(deps.keys, list, cursor))
      const { page, more } = firstOf(
        versions.filter(({ version }) => version < before),
        limit,
      )
      const next = more ? await signCursor(deps.keys, list, String(page.at(-1)?.version)) : undefined
      return {
        status: 200,
        body: { versions: page.map(entryReply), ...(next !== undefined && { next }) },
        headers: linkHeader(`/api/registry/${kind}/${encodeURIComponent(id)}/history`, { limit }, next),
      }
    },
  })
