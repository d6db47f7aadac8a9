import type { Commit } from '../case/commit.ts'
import type { OpenedCase } from '../case/state.ts'
import { asksForRouting } from '../messages/follow-ups.ts'
import type { DeliverTask, RouteCase } from '../messages/messages.ts'
import { awaitsRouting } from '../routing/routing-events.ts'
import type { CaseView } from '../view/case-view.ts'

/** What should have followed from a case's commits and has not. */
export type Shortfall =
  | { readonly kind: 'view' }
  | { readonly kind: 'route'; readonly message: RouteCase }
  | { readonly kind: 'delivery'; readonly message: DeliverTask }

/** Compares a case's commits and state with its view. The caller sees to it that the streams have had their time. */
export function shortfallsOf(
  commits: readonly Commit[],
  state: OpenedCase,
  view: CaseView | undefined,
): readonly Shortfall[] {
  const { tenant, caseId, version, tasks } = state
  const asking = awaitsRouting(state) ? commits.findLast(asksForRouting) : undefined
  return [
    ...(view && view.version >= version ? [] : [{ kind: 'view' } as const]),
    ...(asking ? [{ kind: 'route', message: { tenant, caseId, seq: asking.seq } } as const] : []),
    ...tasks
      .filter(({ noticeSeq, deliveredSeq }) => deliveredSeq < noticeSeq)
      .map(({ key, noticeSeq }) => ({
        kind: 'delivery' as const,
        message: { tenant, caseId, seq: noticeSeq, task: key },
      })),
  ]
}
