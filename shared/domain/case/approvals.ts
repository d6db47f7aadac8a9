import { DomainError } from '../errors/domain-error.ts'
import type { Role } from '../registry/role.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { Situation } from './action.ts'
import type { CaseEvent } from './events/case-event.ts'
import { maybeSaid } from './material.ts'
import type { Pending } from './task.ts'

/** The request of this kind that waits on the task or, for appeals, on the case. Throws request.none. */
export function pendingOf<Kind extends Pending['kind']>(
  { state, task }: Pick<Situation, 'state' | 'task'>,
  kind: Kind,
): Extract<Pending, { kind: Kind }> {
  const pending = kind === 'appeal' ? state.appeal?.pending : task?.pending
  if (pending?.kind !== kind) throw new DomainError('request.none', `No ${kind} is pending`)
  return pending as Extract<Pending, { kind: Kind }>
}

/** Whose agreement is missing now. */
const nextStep = (pending: Pending): Role | undefined => pending.steps[pending.endorsed.length]

/** Throws unless it is this caller's turn: by role, and nobody agrees twice. */
export function checkStep(pending: Pending, { caller }: Pick<Situation, 'caller'>): void {
  const role = nextStep(pending)
  if (role === undefined || !caller.roles.includes(role)) {
    throw new DomainError('request.step', 'Not the turn of this caller', { params: { role: role ?? '–' } })
  }
  if (pending.endorsed.some(({ by }) => by === caller.sub)) throw new DomainError('same-person', 'Agreed already')
}

/** The last to agree grants; everybody before him endorses and hands on. */
export function agree(
  pending: Pending,
  { caller, task, words }: Pick<Situation, 'caller' | 'task'> & { words?: Commitment },
  granted: () => readonly CaseEvent[],
): readonly CaseEvent[] {
  const role = nextStep(pending)
  if (role === undefined || pending.endorsed.length + 1 >= pending.steps.length) return granted()
  return [{ type: 'RequestEndorsed', ...(task && { task: task.key }), by: caller.sub, role, ...maybeSaid(words) }]
}
