import * as z from 'zod'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
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
    reply: z.object({ versions: z.array(EntryReply) }),
    async handle(request) {
      const { tenant } = await registrarOf(request, deps)
      const versions = await deps.registry.history(tenant, kindOf(request.params), entryIdOf(request.params))
      if (versions.length === 0) throw new DomainError('not-found', 'No such entry')
      return { status: 200, body: { versions: versions.map(entryReply) } }
    },
  })
