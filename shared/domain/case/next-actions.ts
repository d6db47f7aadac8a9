import { DomainError } from '../errors/domain-error.ts'
import type { Action, Situation } from './action.ts'
import { checkPossible } from './decide.ts'
import { TRANSITIONS } from './transitions.ts'

export interface NextAction {
  readonly action: Action
  /** Why not, where it is not possible for this caller now. */
  readonly refusal?: DomainError
}

/** Every action of the table on this object, each with the reason where it is not possible for this caller now. */
export function nextActions(situation: Situation): readonly NextAction[] {
  const on = situation.task?.kind === 'assist' ? ['assist'] : ['case', 'lead']
  return TRANSITIONS.filter(action => on.includes(action.on)).map(action => {
    try {
      checkPossible(action, situation)
      return { action }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return { action, refusal: error }
    }
  })
}

/** By state and role alone: what a refusal may offer instead. */
export function allowedActions({ state, caller, task, policy }: Situation): readonly Action[] {
  const on = task?.kind === 'assist' ? ['assist'] : ['case', 'lead']
  return TRANSITIONS.filter(
    action =>
      on.includes(action.on) &&
      action.from.includes(state.status) &&
      (action.on !== 'assist' || (task !== undefined && (action.task ?? []).includes(task.status))) &&
      !policy.actionsOff.includes(action.name) &&
      action.by.some(({ role }) =>
        role === 'reporter' ? caller.reporterOf === state.caseId : caller.roles.includes(role),
      ),
  )
}
