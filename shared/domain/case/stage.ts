import * as z from 'zod'
import type { OpenedCase } from './state.ts'

/** Parts of the way with a clock of their own, day and night: at the desk, and the errands of grid workers. */
export const StageName = z.enum(['acceptance', 'dispatch', 'verify', 'check'])
export type StageName = z.infer<typeof StageName>

/** What the desk owes a case where it stands. What nobody has to look at, because routing will, is no stage. */
export function deskStage({
  status,
  triage,
}: Pick<OpenedCase, 'status' | 'triage'>): 'acceptance' | 'dispatch' | undefined {
  if (status === 'Reported') return triage && 'acceptance'
  return status === 'Accepted' || status === 'Filed' ? 'dispatch' : undefined
}
