import type { Commit } from '../commit.ts'
import type { CaseEventType, EventOf } from '../events/case-event.ts'
import type { OpenedCase } from '../state.ts'
import type { Task } from '../task.ts'

/** How each kind of event changes an opened case. Reads the event and its commit, nothing else. */
export type Handlers<Types extends CaseEventType> = {
  readonly [Type in Types]: (state: OpenedCase, event: EventOf<Type>, commit: Commit) => OpenedCase
}

/** The case with one of its tasks changed; a lead's status is the case's status unless another is given. */
export function withTask(state: OpenedCase, key: string, change: (task: Task) => Partial<Task>): OpenedCase {
  const tasks = state.tasks.map(task => (task.key === key ? { ...task, ...change(task) } : task))
  return { ...state, tasks }
}

/** A copy without some optional fields. */
export function without<State extends object, Key extends keyof State>(
  state: State,
  ...keys: readonly Key[]
): Omit<State, Key> {
  const copy = { ...state }
  for (const key of keys) delete copy[key]
  return copy
}

/** Nobody waits for the reporter any more: the task the question was about has moved on. */
export const questionOver = (state: OpenedCase): OpenedCase =>
  state.question?.open ? { ...state, question: { ...state.question, open: false } } : state

/** Gone from the desks' hands: no reason for triage and nobody's claim. */
export const settled = (state: OpenedCase): OpenedCase => without(state, 'triage', 'claim')
