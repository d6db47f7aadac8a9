import { type CaseState, leadTask } from '#shared/domain/case/state.ts'
import { actionNamed } from '#shared/domain/case/transitions.ts'
import { AGENCIES } from '../place/places.ts'
import type { ActStep, RefusedStep } from '../scenario/step.ts'
import type { SentReport } from './book.ts'

/** Actions that wait for a person in triage must not come before routing has had its say. */
const IN_TRIAGE = new Set(['claim', 'file', 'release', 'dispatch', 'reject', 'accept', 'verify'])

const DONE = new Set<string>(['Handling', 'Resolved', 'Closed'])

const isAgency = (by: string): boolean => (AGENCIES as readonly string[]).includes(by)
const LEAD = 'L1'

/** Whether the case is where the action begins. */
export function isPossible({ action, by, rival, afterRouting, task = LEAD }: ActStep, state: CaseState): boolean {
  if (state.status === 'Absent') return false
  const assist = task.startsWith('A')
  const { from = [], task: statuses } = actionNamed(action, assist ? 'assist' : 'case') ?? {}
  const found = state.tasks.find(({ key }) => key === task)
  if (assist) return from.includes(state.status) && found !== undefined && (statuses?.includes(found.status) ?? true)
  if (isAgency(by) && leadTask(state)?.key !== task) return false
  // Whoever comes second may find it done.
  const here = from.includes(state.status) || (rival === true && DONE.has(state.status))
  const asked = action !== 'answer' || state.question?.open === true
  const routed = state.triage !== undefined || state.status !== 'Reported'
  return here && asked && (routed || !(afterRouting || IN_TRIAGE.has(action)))
}

/** Everybody has a door of his own to the same case. */
export function pathOf(
  { tenant, caseId }: Pick<SentReport, 'tenant' | 'caseId'>,
  { action, by, task = LEAD }: ActStep | RefusedStep,
): string {
  if (action === 'see') return isAgency(by) ? `/api/tasks/${caseId}.${task}` : `/api/cases/${caseId}`
  if (isAgency(by)) return `/api/tasks/${caseId}.${task}/${action}`
  if (by === 'reporter') return `/api/t/${tenant}/cases/${caseId}/${action}`
  if (by === 'worker' || by === 'checker') return `/api/cases/${caseId}/${action}`
  return `/api/desk/cases/${caseId}/${action}`
}
