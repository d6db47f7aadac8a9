import { dispatchTo } from '../case/dispatch-to.ts'
import type { CaseEvent } from '../case/events/case-event.ts'
import type { OpenedCase } from '../case/state.ts'
import type { Status } from '../case/status.ts'
import type { Timing } from '../case/timing.ts'
import type { RoutingDecision } from './route.ts'

const UNSENT: readonly Status[] = ['Reported', 'Accepted', 'Filed']

/** Whether routing has anything to decide: reported or filed, not sent anywhere, not waiting for a person. */
export const awaitsRouting = (state: OpenedCase): boolean => state.triage === undefined && UNSENT.includes(state.status)

export interface When {
  readonly at: string
  readonly timing: Timing
}

/** The decision as events of one commit: accepted, filed and dispatched at once, or handed to a person with the reason. */
export function routingEvents(
  state: OpenedCase,
  decision: RoutingDecision,
  { at, timing }: When,
): readonly CaseEvent[] {
  if (decision.kind === 'triage') return [{ type: 'TriageRequested', reason: decision.reason }]
  const { agency, assists, category, condition, reason } = decision
  const limit = decision.limitByRule ? decision.limit : (state.limit ?? decision.limit)
  const filed = state.status === 'Filed' ? state : { ...state, limit }
  const dispatched = dispatchTo({ state: filed, lead: agency, assists, limit, at, timing, reason })
  if (state.status === 'Filed') return dispatched
  const accepted = state.status === 'Reported' ? [{ type: 'CaseAccepted' } as const] : []
  return [...accepted, { type: 'CaseFiled', category: category.id, condition: condition.id, limit }, ...dispatched]
}
