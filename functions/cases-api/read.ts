import * as z from 'zod'
import { CaseDetail, caseDetail } from '#shared/api/case-detail.ts'
import { Deadlines, deadlinesOf } from '#shared/api/deadlines.ts'
import { History, historyOf } from '#shared/api/history.ts'
import { NextActions, nextActionsFor } from '#shared/api/next-actions.ts'
import { policyFor } from '#shared/commands/registry-lookup.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { PhotoId, photoKey } from '#shared/domain/photo/photo-key.ts'
import { scopedRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'
import { mine } from './mine.ts'

/** A link to a photo lives as long as a page needs to load it. */
const LINK_SECONDS = 60

export const readRoutes = (deps: ApiDeps) => [
  scopedRoute({
    method: 'GET',
    path: '/api/cases/{number}',
    summary: 'A case for those it concerns: its reporter, its agencies, its desk, the grid worker sent there',
    reply: CaseDetail,
    handle: async request => {
      const { state } = await mine(request, deps)
      const looking = { caller: request.caller, language: request.language, at: deps.clock() }
      return { status: 200, body: await caseDetail(state, looking, deps), headers: { etag: `"${state.edition}"` } }
    },
  }),
  scopedRoute({
    method: 'GET',
    path: '/api/cases/{number}/next-actions',
    summary: 'What the caller may do now, what each action takes, and why others are not possible',
    reply: NextActions,
    handle: async request => {
      const { state } = await mine(request, deps)
      const asking = { caller: request.caller, language: request.language, at: deps.clock() }
      return { status: 200, body: await nextActionsFor(state, asking, deps.registry) }
    },
  }),
  scopedRoute({
    method: 'GET',
    path: '/api/cases/{number}/deadline',
    summary: 'Every clock of the case explained: start, limit, each pause, extension and restoration, calendar',
    reply: Deadlines,
    handle: async request => {
      const { state } = await mine(request, deps)
      const { routing } = await policyFor(deps.registry, state.tenant, state.place.path)
      return { status: 200, body: deadlinesOf(state, { language: request.language, timeZone: routing.timeZone }) }
    },
  }),
  scopedRoute({
    method: 'GET',
    path: '/api/cases/{number}/history',
    summary: 'Everything that happened to the case, commit by commit',
    reply: History,
    handle: async request => {
      const { commits } = await mine(request, deps)
      return { status: 200, body: await historyOf(commits, request.language, deps) }
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
      const key = photoKey('private', { tenant: state.tenant, photoId: PhotoId.parse(photoId) })
      return {
        status: 200,
        body: { url: await deps.photos.link(key, LINK_SECONDS), expiresSeconds: LINK_SECONDS },
      }
    },
  }),
]

const photosOf = (state: OpenedCase): readonly string[] => [
  ...state.reports.flatMap(({ photos }) => photos),
  ...state.answers.flatMap(({ photos }) => photos),
  ...state.errands.flatMap(({ answer }) => answer?.photos ?? []),
  ...(state.selfHandled ? [...state.selfHandled.before, ...state.selfHandled.after] : []),
  ...state.tasks.flatMap(({ resolution }) => (resolution ? [...resolution.before, ...resolution.after] : [])),
]
