import { dispatchTo } from '../case/dispatch-to.ts'
import type { CaseEvent } from '../case/events/case-event.ts'
import { restored } from '../case/evolve/clocks.ts'
import { leadTask, type OpenedCase } from '../case/state.ts'
import type { Task } from '../case/task.ts'
import { isGuess } from '../suggest/is-guess.ts'
import type { RoutingDecision } from './route.ts'
import type { When } from './routing-events.ts'

/** The lead's task that its agency calls wrongly sent, while nobody has decided on it yet. */
export function saidToBeWrong(state: OpenedCase): Task | undefined {
  const task = state.status === 'ReturnPending' ? leadTask(state) : undefined
  const { pending } = task ?? {}
  return pending?.kind === 'return' && pending.ground === 'wrong-dispatch' && pending.endorsed.length === 0
    ? task
    : undefined
}

/** Granted by rule where the duty list itself names another agency, which gets it at once; else a shift lead decides. */
export function returnEvents(state: OpenedCase, decision: RoutingDecision, { at, timing }: When): readonly CaseEvent[] {
  const task = saidToBeWrong(state)
  // That an agency says it is not theirs speaks against the guess first.
  if (!task || isGuess(state) || decision.kind !== 'dispatch' || decision.reason.code !== 'rule') return []
  if (decision.agency.id === task.agency) return []
  const { agency: lead, reason } = decision
  // Assists that are out stay out: theirs is another part.
  return [
    { type: 'ReturnGranted', task: task.key },
    ...dispatchTo({ state: restored(state, task, at), lead, at, timing, reason }),
  ]
}
