import * as z from 'zod'
import { claimKey } from '#shared/commands/claim-key.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { rotated, WebhookSecret, webhookSecretOf } from '#shared/domain/webhook/webhook-secrets.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import { entryIdOf } from './entry-id-of.ts'
import { mayChange } from './may-change.ts'
import { registrarOf } from './registrar-of.ts'
import type { RegistryDeps } from './registry-deps.ts'
import { registryView } from './registry-view.ts'

const HOUR_MS = 3_600_000

/** A new secret for an agency's webhook. It is told in this answer only; the one before counts for some hours more. */
export const webhookSecret = (deps: RegistryDeps) =>
  scopedRoute({
    method: 'POST',
    path: '/api/registry/agency/{id}/webhook-secret',
    summary: 'Make a new secret for an agency’s webhook; calls are signed with the one before too until previousUntil',
    body: z.strictObject({
      /** How long the secret before counts; 0: somebody else knows it, so it counts no longer. */
      keepHours: z.int().min(0).max(168).default(24),
    }),
    reply: z.object({ secret: WebhookSecret, previousUntil: z.string().optional() }),
    async handle(request) {
      const { tenant, sub, area } = await registrarOf(request, deps)
      const { registry, secrets, limiter, ids, clock, log } = deps
      const found = (await registry.get(tenant, 'agency', entryIdOf(request.params)))?.entry
      const change = found && { current: found, next: found }
      if (!change || !(await mayChange(registryView(registry, tenant), area, 'agency', change)))
        throw new DomainError('not-found', 'No such agency')
      const { keepHours } = request.body
      const commandId = commandIdOf(tenant, sub, `webhook: ${request.idempotencyKey}`)
      await claimKey(limiter, { tenant, commandId, request: ['webhook-secret', found.id, keepHours] })
      const before = await secrets.get(tenant, found.id)
      if (before?.earlier?.includes(commandId)) throw replaced(before.version)
      const until = new Date(Date.parse(clock()) + keepHours * HOUR_MS).toISOString()
      const own = before?.commandId === commandId
      const next = own ? before : rotated(before, { secret: webhookSecretOf(ids.secret(32)), commandId, until })
      if (!own && !(await secrets.put(tenant, found.id, next))) throw replaced(next.version - 1)
      if (!own) log.info('webhook.secret', { tenant, agency: found.id, version: next.version })
      const { newest, previous } = next
      return { status: 200, body: { secret: newest, ...(previous && { previousUntil: previous.until }) } }
    },
  })

/** A secret that another has replaced is kept nowhere, so a late repeat cannot be told it again. */
const replaced = (version: number): DomainError =>
  new DomainError('version.stale', 'Another secret was made meanwhile', { params: { version } })
