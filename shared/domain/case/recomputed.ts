import type { EventOf } from './events/case-event.ts'
import type { OpenedCase } from './state.ts'
import { isOpenTask } from './task.ts'
import { recountDeadline, type Timing } from './timing.ts'

/** The deadlines that the calendars of today count otherwise: work in hand only, for what is done was done in its time. */
export const recomputed = (state: OpenedCase, timing: Timing): readonly EventOf<'DeadlineRecomputed'>[] =>
  state.tasks.filter(isOpenTask).flatMap(task => {
    const deadline = recountDeadline(state, task, timing)
    const same = deadline.due === task.due && (deadline.provisional ?? false) === task.provisional
    return same ? [] : [{ type: 'DeadlineRecomputed' as const, task: task.key, ...deadline }]
  })
