import * as z from 'zod'
import { leadTask, type OpenedCase } from './state.ts'

/** Where a case stands, as far as everybody may know. Few steps, because each costs a write of the index. */
export const RequestStep = z.enum(['received', 'sent', 'closed', 'rejected'])
export type RequestStep = z.infer<typeof RequestStep>

/** One change that everybody may know of; `at`: RFC 3339. */
export const PublicStep = z.strictObject({ step: RequestStep, at: z.string() })
export type PublicStep = z.infer<typeof PublicStep>

/** The step a case stands at and since when: for a closed one the time of closing. */
export function publicStep(state: Omit<OpenedCase, 'steps'>): PublicStep {
  const task = leadTask(state)
  if (state.closedAt) return { step: state.status === 'Rejected' ? 'rejected' : 'closed', at: state.closedAt }
  return task ? { step: 'sent', at: task.dispatchedAt } : { step: 'received', at: state.openedAt }
}

/** The steps so far, with the one a commit of `at` led to. A way back, as to an agency after reopening, is a step of its own time. */
export function stepsAfter(
  steps: readonly PublicStep[],
  state: Omit<OpenedCase, 'steps'>,
  at: string,
): readonly PublicStep[] {
  const now = publicStep(state)
  const last = steps.at(-1)
  return last?.step === now.step && now.at <= last.at ? steps : [...steps, { step: now.step, at }]
}
