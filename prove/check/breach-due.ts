import { leadTask, type OpenedCase } from '#shared/domain/case/state.ts'
import type { Task } from '#shared/domain/case/task.ts'

/** Level 1 at the deadline, each further level at its share of the limit. */
export const breachAt = ({ alarms }: Task, level: number): string | undefined =>
  alarms.filter(({ share }) => share >= 1)[level - 1]?.at

/** Whether a task's clock runs: somebody has it in hand, and neither a suspension nor a question to the reporter stops it. */
export function isRunning(state: OpenedCase, { key, kind, status, suspended }: Task): boolean {
  if (status === 'Resolved' || status === 'Done' || status === 'Withdrawn' || suspended) return false
  return kind === 'assist' || (leadTask(state)?.key === key && state.question?.open !== true)
}

/** Something the clock owes a task: to tell a breach, to end a pause. */
export interface Owed {
  readonly name: string
  readonly at: string
}

/** What is to happen to a task by itself next; undefined when nothing is. */
export function owedTo(state: OpenedCase, task: Task): Owed | undefined {
  const { key, suspended, status } = task
  if (suspended && status === 'Suspended') return { name: `${key} resumed`, at: suspended.until }
  const asked = state.question?.open === true && leadTask(state)?.key === key
  if (asked) return { name: `${key} no longer waiting`, at: state.question?.until ?? '' }
  const level = task.overdueLevel + 1
  const at = isRunning(state, task) ? breachAt(task, level) : undefined
  return at === undefined ? undefined : { name: `${key} told ${task.round} ${task.due} ${level}`, at }
}
