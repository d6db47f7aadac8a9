import { DomainError } from '../errors/domain-error.ts'
import type { Situation } from './action.ts'
import { checkStep, pendingOf } from './approvals.ts'

/** Two different people; whoever `decides` must not be another who had a hand in the case. Throws same-person. */
export function mayReview(situation: Situation, decides?: boolean): void {
  const { state, caller } = situation
  const pending = pendingOf(situation, 'appeal')
  checkStep(pending, situation)
  const reviewers = [...pending.endorsed.map(({ by }) => by), caller.sub]
  const last = decides ?? reviewers.length === pending.steps.length
  const own = (sub: string) => tookPart(sub, situation)
  if (last && reviewers.every(own)) throw new DomainError('same-person', `All took part in ${state.caseId}`)
}

/** Endorsing an appeal is no part in the case itself, but everything done before it is. */
const tookPart = (sub: string, { state }: Situation): boolean => state.peopleBeforeAppeal.includes(sub)
