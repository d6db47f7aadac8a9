import type { Situation } from './action.ts'
import type { Task } from './task.ts'

/** The task an action on an assist is done to. */
export function taskOf({ task }: Pick<Situation, 'task'>): Task {
  if (!task) throw new Error('An action on a task was decided without one')
  return task
}
