import type { EventOf } from './events/case-event.ts'
import { leadTaskOf, type OpenedCase } from './state.ts'
import { startDeadline, type Timing } from './timing.ts'

interface Again {
  readonly why: EventOf<'TaskReopened'>['why']
  readonly at: string
}

/** The lead's task once more, with its whole limit from now. */
export function reopened(state: OpenedCase, { why, at }: Again, timing: Timing): EventOf<'TaskReopened'> {
  const { limit } = state
  if (!limit) throw new Error(`Case ${state.caseId} is done again and has no limit`)
  const task = leadTaskOf(state)
  const deadline = startDeadline({ state, task, limit, at, anew: why === 'reopened' }, timing)
  return { type: 'TaskReopened', task: task.key, why, ...deadline }
}
