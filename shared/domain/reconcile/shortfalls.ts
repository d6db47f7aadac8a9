import type { Commit } from '../case/commit.ts'
import { isUndelivered } from '../case/is-undelivered.ts'
import type { CaseState, OpenedCase } from '../case/state.ts'
import { asksForRouting, joinsOf } from '../messages/follow-ups.ts'
import type { DeliverTask, JoinCases, RouteCase } from '../messages/messages.ts'
import { awaitsRouting } from '../routing/routing-events.ts'
import type { CaseView } from '../view/case-view.ts'
import { viewsOf } from '../view/views-of.ts'

/** What should have followed from a case's commits and has not. */
export type Shortfall =
  | { readonly kind: 'view' }
  | { readonly kind: 'route'; readonly message: RouteCase }
  | { readonly kind: 'delivery'; readonly message: DeliverTask }
  | { readonly kind: 'join'; readonly message: JoinCases }

/** Compares a case's commits and state with its view. The caller sees to it that the streams have had their time. */
export function shortfallsOf(
  commits: readonly Commit[],
  state: OpenedCase,
  view: CaseView | undefined,
): readonly Shortfall[] {
  const { tenant, caseId, shown } = state
  const asking = awaitsRouting(state) ? commits.findLast(asksForRouting) : undefined
  return [
    ...(viewsOf(state).length === 0 || (view && view.version >= shown.seq) ? [] : [{ kind: 'view' } as const]),
    ...(asking ? [{ kind: 'route', message: { tenant, caseId, seq: asking.seq } } as const] : []),
    ...undelivered(state).map(message => ({ kind: 'delivery' as const, message })),
  ]
}

/** What agencies have not been told yet, or whose receipt is not in. */
const undelivered = ({ tenant, caseId, tasks }: OpenedCase): readonly DeliverTask[] =>
  tasks.filter(isUndelivered).map(({ key, noticeSeq }) => ({ tenant, caseId, seq: noticeSeq, task: key }))

/** The same of a case that stands in no list any more: reconciling goes through lists and would not find it. */
export const lastDeliveries = (state: OpenedCase): readonly DeliverTask[] =>
  viewsOf(state).some(({ worklist, timerShard }) => worklist ?? timerShard) ? [] : undelivered(state)

/** What the other case of the last merge or unmerge must have learnt, if there was one. */
export const lastJoin = (commits: readonly Commit[]): JoinCases | undefined => commits.flatMap(joinsOf).at(-1)

/** A merge's second commit, or an unmerge's, that the parent lacks. */
export function joinShortfall(message: JoinCases, parent: CaseState): readonly Shortfall[] {
  const knows = parent.status !== 'Absent' && parent.children.includes(message.caseId)
  return knows === message.joins ? [] : [{ kind: 'join', message }]
}
