import { deadlineAfter } from '../deadline/deadline.ts'
import type { EventOf } from './events/case-event.ts'
import { leadTaskOf, type OpenedCase } from './state.ts'

/** The lead's task once more, with its whole limit from now. */
export function reopened(state: OpenedCase, why: EventOf<'TaskReopened'>['why'], at: string): EventOf<'TaskReopened'> {
  if (!state.limit) throw new Error(`Case ${state.caseId} is done again and has no limit`)
  return { type: 'TaskReopened', task: leadTaskOf(state).key, why, ...deadlineAfter(at, state.limit) }
}
