import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { entryIdOf } from './entry-id-of.ts'
import { EntryReply, entryReply } from './entry-reply.ts'
import { etagOf } from './expected-version.ts'
import { kindOf } from './kind-of.ts'
import { registrarOf } from './registrar-of.ts'
import type { RegistryDeps } from './registry-deps.ts'

export const readEntry = (deps: RegistryDeps) =>
  scopedRoute({
    method: 'GET',
    path: '/api/registry/{kind}/{id}',
    summary: 'Read one entry; its ETag is what a change must name',
    reply: EntryReply,
    async handle(request) {
      const { tenant } = await registrarOf(request, deps)
      const found = await deps.registry.get(tenant, kindOf(request.params), entryIdOf(request.params))
      if (!found) throw new DomainError('not-found', 'No such entry')
      return { status: 200, body: entryReply(found), headers: { etag: etagOf(found.version) } }
    },
  })
