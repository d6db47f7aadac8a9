import type { CaseEvent, EventOf } from './events/case-event.ts'
import type { OpenedCase } from './state.ts'
import type { Task } from './task.ts'

/** Tasks an agency still has on its list. */
export const openTasks = ({ tasks }: OpenedCase): readonly Task[] =>
  tasks.filter(({ status }) => status !== 'Done' && status !== 'Withdrawn')

/** Takes every open task from its agency. */
export const withdrawAll = (state: OpenedCase, why: EventOf<'TaskWithdrawn'>['why']): readonly CaseEvent[] =>
  openTasks(state).map(({ key }) => ({ type: 'TaskWithdrawn', task: key, why }))
