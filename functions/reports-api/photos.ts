import * as z from 'zod'
import { claimKey } from '#shared/commands/claim-key.ts'
import { pathOfNowhere, policyFor } from '#shared/commands/registry-lookup.ts'
import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { PhotoId, type PhotoStage, photoKey } from '#shared/domain/photo/photo-key.ts'
import { PhotoKind } from '#shared/domain/photo/photo-kind.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { type ApiReply, type ApiRequest, publicRoute, scopedRoute } from '#shared/runtime/http/route.ts'
import { parse } from '#shared/runtime/parse.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { limitTickets } from './limit-tickets.ts'

/** An upload ticket travels to the device and lives as short as a slow upload allows. */
const TICKET_SECONDS = 300

const Wanted = z.strictObject({ photoId: PhotoId, contentType: PhotoKind })
const Ticket = z.object({
  photoId: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  expiresSeconds: z.int(),
})
type TicketRequest = ApiRequest<z.infer<typeof Wanted>, unknown>

const State = z.object({ photoId: z.string(), state: z.enum(['ready', 'scrubbing', 'refused', 'absent']) })

export const photoRoutes = (deps: ApiDeps) =>
  (['/api/photos', '/api/t/{tenant}/photos'] as const).flatMap(path => {
    const route = path === '/api/photos' ? scopedRoute : publicRoute
    return [
      route({
        method: 'POST',
        path,
        summary: 'Leave to upload one photo; post the form it answers with',
        body: Wanted,
        reply: Ticket,
        handle: (request: TicketRequest) => ticket(request, deps),
      }),
      route({
        method: 'GET',
        path: `${path}/{photoId}`,
        summary: 'Whether an uploaded photo was cleaned, refused or is still waiting',
        reply: State,
        handle: ({ tenant, params }) => photoState(tenant, params.photoId, deps),
      }),
    ]
  })

async function ticket(request: TicketRequest, deps: ApiDeps): Promise<ApiReply<z.input<typeof Ticket>>> {
  const { tenant, caller, source, body, idempotencyKey } = request
  const { registry, photos, limiter } = deps
  const { photoId, contentType } = body
  const policy = await policyFor(registry, tenant, await pathOfNowhere(registry, tenant))
  if (!caller) await limitTickets({ tenant, source, photoId }, policy, deps)
  const commandId = commandIdOf(tenant, caller?.sub ?? 'public', idempotencyKey)
  await claimKey(limiter, { tenant, commandId, request: ['photo', body] })
  const { url, fields } = await photos.uploadTicket({
    key: photoKey('quarantine', { tenant, photoId }),
    contentType,
    maxBytes: policy.report.photoBytesMax,
    expiresSeconds: TICKET_SECONDS,
  })
  return { status: 201, body: { photoId, url, fields: { ...fields }, expiresSeconds: TICKET_SECONDS } }
}

async function photoState(
  tenant: Tenant,
  id: string | undefined,
  { photos }: ApiDeps,
): Promise<ApiReply<z.input<typeof State>>> {
  const photoId = parse(PhotoId, id, '/photoId')
  const at = (stage: PhotoStage) => photos.has(photoKey(stage, { tenant, photoId }))
  const state = (await at('private'))
    ? 'ready'
    : (await at('refused'))
      ? 'refused'
      : (await at('quarantine'))
        ? 'scrubbing'
        : 'absent'
  return { status: 200, body: { photoId, state } }
}
