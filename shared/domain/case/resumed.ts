import type { EventOf } from './events/case-event.ts'
import { resumption } from './resumption.ts'
import { leadTaskOf, type OpenedCase } from './state.ts'
import { moveDeadline, type Timing } from './timing.ts'

/** The clock goes on at `at`, by a person's hand or because the time was up: a suspension never outlasts its end. */
export function resumed(state: OpenedCase, at: string, timing: Timing): EventOf<'TaskResumed'> {
  const task = leadTaskOf(state)
  if (!task.suspended) throw new Error(`Case ${state.caseId} resumes and was not suspended`)
  const change = resumption(task.clock, at, task.suspended.until)
  return { type: 'TaskResumed', task: task.key, ...moveDeadline(state, task, change, timing) }
}
