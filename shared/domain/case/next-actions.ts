import { DomainError } from '../errors/domain-error.ts'
import type { Action, Situation } from './action.ts'
import type { Caller } from './caller.ts'
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

/** The same for somebody with several capacities: possible in one of them is possible, and else the refusal that says most. */
export function nextActionsAs(
  capacities: readonly Caller[],
  situation: Omit<Situation, 'caller'>,
): readonly NextAction[] {
  const lists = capacities.map(caller => nextActions({ ...situation, caller }))
  return (lists[0] ?? []).map((first, index) => {
    const all = lists.flatMap(list => list[index] ?? [])
    const byRole = all.find(({ refusal }) => refusal && refusal.code !== 'forbidden')
    return all.find(({ refusal }) => !refusal) ?? byRole ?? first
  })
}

/** What can be done to it as it stands, by anybody, where the place has not switched it off. */
function actionsNow({ state, task, policy }: Situation): readonly Action[] {
  const on = task?.kind === 'assist' ? ['assist'] : ['case', 'lead']
  return TRANSITIONS.filter(
    action =>
      on.includes(action.on) &&
      action.from.includes(state.status) &&
      (action.on !== 'assist' || (task !== undefined && (action.task ?? []).includes(task.status))) &&
      !policy.actionsOff.includes(action.name),
  )
}

/** By state and role alone: what a refusal may offer instead. */
export function allowedActions(situation: Situation): readonly Action[] {
  const { state, caller } = situation
  return actionsNow(situation).filter(({ by }) =>
    by.some(({ role }) => (role === 'reporter' ? caller.reporterOf === state.caseId : caller.roles.includes(role))),
  )
}

/** What would take it on, whoever may do it: for whom it waits. */
export const movesFrom = (situation: Situation): readonly Action[] =>
  actionsNow(situation).filter(({ on, to }) => on === 'assist' || to.length > 0)
