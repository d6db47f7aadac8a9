import * as z from 'zod'
import { CaseDetail, caseDetail } from '#shared/api/case-detail.ts'
import { findCase } from '#shared/api/find-case.ts'
import { PublicCase, publicCase } from '#shared/api/public-case.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { concerns } from '#shared/domain/case/may-perform.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { PhotoId, photoKey } from '#shared/domain/photo/photo-key.ts'
import { publicRoute, type ScopedRequest, scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

/** A link to a photo lives as long as a page needs to load it. */
const LINK_SECONDS = 60

export const followRoutes = (deps: ApiDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/cases/{number}',
    summary: 'How a case stands, for everybody',
    reply: PublicCase,
    handle: async ({ tenant, params, language }) => {
      const state = await findCase(deps.ledger, tenant, params.number ?? '')
      return { status: 200, body: publicCase(state, language) }
    },
  }),
  scopedRoute({
    method: 'GET',
    path: '/api/cases/{number}',
    summary: 'A case for those it concerns: its reporter, its agencies, its desk',
    reply: CaseDetail,
    handle: async request => {
      const { caller, state } = await mine(request, deps)
      const body = await caseDetail(state, { caller, language: request.language, at: deps.clock() }, deps.vault)
      return { status: 200, body, headers: { etag: `"${state.edition}"` } }
    },
  }),
  scopedRoute({
    method: 'GET',
    path: '/api/cases/{number}/photos/{photoId}',
    summary: 'A link to one photo of a case',
    reply: z.object({ url: z.string(), expiresSeconds: z.int() }),
    handle: async request => {
      const { state } = await mine(request, deps)
      const photoId = photosOf(state).find(id => id === request.params.photoId)
      if (!photoId) throw new DomainError('not-found', 'No such photo of this case')
      const url = await deps.photos.link(
        photoKey('private', { tenant: state.tenant, photoId: PhotoId.parse(photoId) }),
        LINK_SECONDS,
      )
      return { status: 200, body: { url, expiresSeconds: LINK_SECONDS } }
    },
  }),
]

async function mine(
  { caller, params }: ScopedRequest<unknown, unknown>,
  { ledger }: ApiDeps,
): Promise<{ caller: Caller; state: OpenedCase }> {
  const state = await findCase(ledger, caller.tenant, params.number ?? '')
  const reported = state.reports.some(report => report.by === caller.sub)
  if (!reported && !concerns(caller, state)) throw new DomainError('not-found', 'Not a case of this caller')
  return { caller, state }
}

const photosOf = (state: OpenedCase): readonly string[] => [
  ...state.reports.flatMap(({ photos }) => photos),
  ...state.tasks.flatMap(({ resolution }) => (resolution ? [...resolution.before, ...resolution.after] : [])),
]
