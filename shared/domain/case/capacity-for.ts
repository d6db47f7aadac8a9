import { DomainError } from '../errors/domain-error.ts'
import type { Action, Situation } from './action.ts'
import type { Capacity } from './capacity.ts'
import { checkPossible } from './decide.ts'
import { concerns, mayPerform } from './may-perform.ts'

/** The capacity in which somebody does it: one in which it is possible, else one whose refusal says what is in the way. */
export function capacityFor(
  action: Action,
  capacities: readonly Capacity[],
  situation: Omit<Situation, 'caller'>,
): Capacity {
  const { state, task } = situation
  const able = capacities.filter(one => mayPerform(action, one, state, task))
  const chosen =
    able.find(caller => isPossible(action, { ...situation, caller })) ??
    able[0] ??
    capacities.find(one => concerns(one, state)) ??
    capacities[0]
  if (!chosen) throw new DomainError('not-found', 'No such case for this caller')
  return chosen
}

function isPossible(action: Action, situation: Situation): boolean {
  try {
    checkPossible(action, situation)
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}
