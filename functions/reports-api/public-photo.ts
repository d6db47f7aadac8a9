import * as z from 'zod'
import { fold } from '#shared/domain/case/evolve.ts'
import { publicContent } from '#shared/domain/case/public-content.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { photoKey } from '#shared/domain/photo/photo-key.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

/** A link lives as long as a page needs to load the photo: what is taken back is gone a minute later. */
const LINK_SECONDS = 60

/** Read by pages of any origin; never kept by a cache, where it would outlive its link and the approval. */
const HEADERS = { 'cache-control': 'no-store', 'cross-origin-resource-policy': 'cross-origin' }

export const publicPhotoRoutes = (deps: Pick<ApiDeps, 'ledger' | 'photos'>) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/cases/{number}/photos/{photoId}',
    summary:
      'A photo of a case that a person approved for everybody, without its metadata; nothing is told of any other',
    reply: z.object({ url: z.string(), expiresSeconds: z.int() }),
    redirects: true,
    handle: async ({ tenant, params }) => {
      const caseId = parseCaseNumber(params.number ?? '')
      const state = fold(caseId ? await deps.ledger.load(tenant, caseId) : [])
      const { photos } = state.status === 'Absent' ? { photos: [] } : publicContent(state)
      const photoId = photos.find(id => id === params.photoId)
      const key = photoId && photoKey('private', { tenant, photoId })
      // An approved one can have been erased since.
      if (!key || !(await deps.photos.has(key))) throw new DomainError('photo.not-public', 'No public photo')
      const url = await deps.photos.link(key, LINK_SECONDS)
      return { status: 302, body: { url, expiresSeconds: LINK_SECONDS }, headers: { ...HEADERS, location: url } }
    },
  }),
]
