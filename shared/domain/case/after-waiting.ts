import type { KeptDeadline } from '../deadline/kept-deadline.ts'
import { resumption } from './resumption.ts'
import { leadTaskOf, type OpenedCase } from './state.ts'
import { moveDeadline, type Timing } from './timing.ts'

/** The lead's deadline when the wait for the reporter is over: with the answer, or when its time was up. */
export function afterWaiting(state: OpenedCase, at: string, timing: Timing): KeptDeadline & { task: string } {
  const task = leadTaskOf(state)
  const until = state.question?.until ?? at
  return { task: task.key, ...moveDeadline(state, task, resumption(task.clock, at, until), timing) }
}
