import { DomainError } from '../errors/domain-error.ts'
import type { Action, ActionContext } from './action.ts'
import type { CaseEvent } from './events/case-event.ts'
import { concerns, mayPerform } from './may-perform.ts'
import type { CaseState, OpenedCase } from './state.ts'
import { TRANSITIONS } from './transitions.ts'

export type Deciding = Omit<ActionContext<unknown>, 'state'> & { readonly state: CaseState }

/**
 * What follows from an action, or why it may not be. Asked in this order: is there such a case for this caller (not-found),
 * may his role do it (forbidden), is it possible now (action.not-allowed), does somebody else hold it (claim.held).
 */
export function decide(action: Action, context: Deciding): readonly CaseEvent[] {
  const { state, caller, at } = context
  if (state.status === 'Absent' || !concerns(caller, state))
    throw new DomainError('not-found', 'No such case for this caller')
  if (!mayPerform(action, caller, state)) throw new DomainError('forbidden', `${action.name} is not for this caller`)
  if (!action.from.includes(state.status)) throw notAllowed(action, context, state)
  if (!action.evenIfClaimed && state.claim && state.claim.by !== caller.sub && state.claim.until > at) {
    throw new DomainError('claim.held', 'Claimed by somebody else', { params: { until: state.claim.until } })
  }
  return action.decide({ ...context, state })
}

/** What this caller may do to the case as it is. */
export const allowedActions = (state: OpenedCase, caller: ActionContext<unknown>['caller']): readonly Action[] =>
  TRANSITIONS.filter(action => action.from.includes(state.status) && mayPerform(action, caller, state))

function notAllowed(action: Action, { caller }: Deciding, state: OpenedCase): DomainError {
  const allowed = allowedActions(state, caller).map(({ name }) => name)
  return new DomainError('action.not-allowed', `${action.name} from ${state.status}`, {
    params: { action: action.name, status: state.status, allowed: allowed.join(', ') || '–' },
  })
}
