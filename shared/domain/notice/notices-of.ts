import type { Commit } from '../case/commit.ts'
import type { OpenedCase } from '../case/state.ts'
import { digestOfParts } from '../hash/digest.ts'
import type { NoticeKind } from './notice-kind.ts'
import { isTold, TOLD, type ToldEvent } from './told.ts'

/** Whom a notice is for, before anybody looked who that is. */
export type Audience =
  | { readonly to: 'agency'; readonly agency: string; readonly handler?: string }
  | { readonly to: 'person'; readonly person: string }
  | { readonly to: 'reporter' }
  /** Those before whom it was brought. */
  | { readonly to: 'posts'; readonly posts: readonly string[] }

export interface Notice {
  /** The same for the same event, however often its commit comes. */
  readonly id: string
  readonly kind: NoticeKind
  /** Always told; whom else, the policy says by kind. */
  readonly audiences: readonly Audience[]
  /** The task it is about, of a case that has one. */
  readonly task?: string
  /** Until when something is due; RFC 3339. */
  readonly due?: string
}

/** Who must hear what of a commit. `state` is the case with the commit in it, or later. */
export const noticesOf = ({ tenant, caseId, seq, events }: Commit, state: OpenedCase): readonly Notice[] =>
  events.flatMap((event, index) => {
    if (!isTold(event)) return []
    const id = digestOfParts('notice', tenant, caseId, String(seq), String(index)).toString('base64url').slice(0, 22)
    const due = dueOf(event, state)
    const about = { ...('task' in event && { task: event.task }), ...(due && { due }) }
    return { id, kind: kindOf(event), audiences: audiencesOf(event, state), ...about }
  })

function kindOf(event: ToldEvent): NoticeKind {
  // The second breach is the superiors' matter.
  if (event.type === 'TaskOverdue' && event.level > 1) return 'escalated'
  if (event.type === 'TaskReopened' && event.why === 'reopened') return 'reopened'
  return TOLD[event.type]
}

function audiencesOf(event: ToldEvent, state: OpenedCase): readonly Audience[] {
  switch (event.type) {
    case 'HandlerAssigned':
      return [{ to: 'person', person: event.handler }]
    case 'ReporterAsked':
    case 'CaseClosed':
    case 'CaseRejected':
    case 'CaseReopened':
      return [{ to: 'reporter' }]
    // The one that asks knows that it asked; the desk hears of it by policy.
    case 'ReturnRequested':
      return []
    case 'StageOverdue':
      return postsOf(event)
    case 'TaskOverdue':
      return [...agencyOf(event.task, state), ...postsOf(event)]
    case 'TaskDispatched':
    case 'DeadlineNear':
    case 'ReturnGranted':
    case 'ReturnRefused':
    case 'TaskReopened':
      return agencyOf(event.task, state)
    default:
      return event satisfies never
  }
}

const postsOf = ({ posts = [] }: { readonly posts?: readonly string[] | undefined }): readonly Audience[] =>
  posts.length > 0 ? [{ to: 'posts', posts }] : []

function agencyOf(task: string, { tasks }: OpenedCase): readonly Audience[] {
  const found = tasks.find(({ key }) => key === task)
  if (!found) return []
  const { agency, handler } = found
  return [{ to: 'agency', agency, ...(handler !== undefined && { handler }) }]
}

function dueOf(event: ToldEvent, { tasks }: OpenedCase): string | undefined {
  if ('due' in event) return event.due
  if ('until' in event) return event.until
  return 'task' in event ? tasks.find(({ key }) => key === event.task)?.due : undefined
}
