import * as z from 'zod'
import { storyOf } from '#shared/api/history.ts'
import { keptWords } from '#shared/api/kept-words.ts'
import { PublicCase, publicCase } from '#shared/api/public-case.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import { publicContent } from '#shared/domain/case/public-content.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { photoKey } from '#shared/domain/photo/photo-key.ts'
import { publicPhotoPath } from '#shared/domain/photo/public-photo-path.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

const PublicStory = z.object({
  ...PublicCase.shape,
  /** Words a person cleared for everybody; null once erased. */
  words: z.string().nullable().optional(),
  /** Where the photos are that a person approved for everybody: paths on this origin. */
  photos: z.array(z.string()),
  story: z.array(z.object({ at: z.string(), sentence: z.string() })),
})

export const followRoutes = (deps: ApiDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/cases/{number}',
    summary: 'How a case stands and what happened to it, for everybody',
    reply: PublicStory,
    handle: async ({ tenant, params, language }) => {
      const caseId = parseCaseNumber(params.number ?? '')
      const commits = caseId ? await deps.ledger.load(tenant, caseId) : []
      const state = fold(commits)
      if (state.status === 'Absent') throw new DomainError('not-found', 'No such case')
      const story = await storyOf(commits, language, deps.registry)
      const published = await publishedOf(state, deps)
      return { status: 200, body: { ...publicCase(state, language), ...published, story } }
    },
  }),
]

async function publishedOf(state: OpenedCase, { vault, photos }: Pick<ApiDeps, 'vault' | 'photos'>) {
  const { tenant, caseId } = state
  const { cleared, photos: approved } = publicContent(state)
  // Erased ones have no address any more: a page must not show a hole.
  const there = await Promise.all(approved.map(photoId => photos.has(photoKey('private', { tenant, photoId }))))
  return {
    ...(cleared && { words: await keptWords(state, vault)(cleared) }),
    photos: approved.filter((_id, index) => there[index]).map(photoId => publicPhotoPath(tenant, caseId, photoId)),
  }
}
