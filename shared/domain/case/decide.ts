import { DomainError } from '../errors/domain-error.ts'
import type { Action, ActionContext, Situation } from './action.ts'
import type { CaseEvent } from './events/case-event.ts'
import { concerns, mayPerform } from './may-perform.ts'
import { allowedActions, movesFrom } from './next-actions.ts'
import type { CaseState } from './state.ts'

export type Deciding = Omit<ActionContext<unknown>, 'state'> & { readonly state: CaseState }

/**
 * What follows from an action, or why it may not be. Asked in this order: is there such a case for this caller (not-found),
 * may his role do it (forbidden), is it possible now (action.not-allowed), does somebody else hold it (claim.held).
 */
export function decide(action: Action, context: Deciding): readonly CaseEvent[] {
  const { state, caller } = context
  if (state.status === 'Absent' || !concerns(caller, state))
    throw new DomainError('not-found', 'No such case for this caller')
  const situation = { ...context, state }
  checkPossible(action, situation)
  return action.decide(situation)
}

/** Everything about an action that can be said before its input. Throws DomainError. */
export function checkPossible(action: Action, situation: Situation): void {
  const { state, caller, task, at, policy } = situation
  if (!mayPerform(action, caller, state, task))
    throw new DomainError('forbidden', `${action.name} is not for this caller`)
  const fits = action.on !== 'assist' || (task !== undefined && (action.task ?? []).includes(task.status))
  if (!action.from.includes(state.status) || !fits) throw notAllowed(action, situation)
  if (policy.actionsOff.includes(action.name)) {
    throw new DomainError('action.off', `${action.name} is switched off here`, { params: { action: action.name } })
  }
  if (!action.evenIfClaimed && state.claim && state.claim.by !== caller.sub && state.claim.until > at) {
    throw new DomainError('claim.held', 'Claimed by somebody else', { params: { until: state.claim.until } })
  }
  action.guard?.(situation)
}

function notAllowed(action: Action, situation: Situation): DomainError {
  const allowed = allowedActions(situation).map(({ name }) => name)
  const by = movesFrom(situation).map(({ name, by: who }) => `${name} (${who.map(({ role }) => role).join(', ')})`)
  return new DomainError('action.not-allowed', `${action.name} from ${situation.state.status}`, {
    params: {
      action: action.name,
      status: situation.state.status,
      allowed: allowed.join(', ') || '–',
      by: by.join(', ') || '–',
    },
  })
}
