import { deadlineAfterPause } from '../deadline/deadline.ts'
import type { EventOf } from './events/case-event.ts'
import { leadTaskOf, type OpenedCase } from './state.ts'

/** The clock goes on at `at`, by a person's hand or because the time was up. */
export function resumed(state: OpenedCase, at: string): EventOf<'TaskResumed'> {
  const { key, due, suspended } = leadTaskOf(state)
  if (!suspended) throw new Error(`Case ${state.caseId} resumes and was not suspended`)
  return { type: 'TaskResumed', task: key, ...deadlineAfterPause(due, suspended.since, at) }
}
