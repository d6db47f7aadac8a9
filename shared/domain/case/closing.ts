import { DomainError } from '../errors/domain-error.ts'
import type { Policy } from '../policy/policy.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { CaseEvent } from './events/case-event.ts'
import { maybeSaid } from './material.ts'
import { openTasks } from './open-tasks.ts'
import { leadTask, type OpenedCase } from './state.ts'

/** The end of a case: with every assist done, or with the rest withdrawn where the lead's word is enough. Throws assists.open. */
export function closing(state: OpenedCase, policy: Policy, words: Commitment | undefined): readonly CaseEvent[] {
  checkAssists(state, policy)
  const left = openTasks(state).filter(({ kind }) => kind === 'assist')
  const withdrawn = left.map(({ key }) => ({ type: 'TaskWithdrawn' as const, task: key, why: 'closed' as const }))
  return [...withdrawn, { type: 'CaseClosed', ...maybeSaid(words) }]
}

/** Throws assists.open where every assist must be done and some are not. */
export function checkAssists(state: OpenedCase, policy: Policy): void {
  const left = openTasks(state).filter(({ kind }) => kind === 'assist')
  if (closingRule(state, policy) === 'lead' || left.length === 0) return
  throw new DomainError('assists.open', 'Assists are open', {
    params: { agencies: left.map(({ agency }) => agency).join(', ') },
  })
}

/** The duty rule that sent it decides, where it says anything; else the place. */
function closingRule(state: OpenedCase, { closing: { assists } }: Policy): Policy['closing']['assists'] {
  const reason = leadTask(state)?.reason
  return (reason?.code === 'rule' ? reason.closing : undefined) ?? assists
}
