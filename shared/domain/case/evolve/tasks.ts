import type * as z from 'zod'
import type { Commit } from '../commit.ts'
import type { CaseEventType, EventOf } from '../events/case-event.ts'
import type { TASK_EVENTS } from '../events/task-events.ts'
import type { OpenedCase } from '../state.ts'
import type { Errand, Task } from '../task.ts'
import { type Handlers, questionOver, settled, without, withTask } from './handlers.ts'

type TaskType = z.infer<(typeof TASK_EVENTS)[number]>['type'] & CaseEventType

export const TASKS: Handlers<TaskType> = {
  TaskDispatched: (state, event, commit) => {
    const tasks = [...state.tasks, taskOf(event, state, commit)]
    return event.kind === 'lead'
      ? { ...settled(questionOver(state)), status: 'Dispatched', tasks }
      : { ...state, tasks }
  },
  TaskDelivered: (state, { task, seq }) =>
    withTask(state, task, ({ deliveredSeq }) => ({ deliveredSeq: Math.max(deliveredSeq, seq) })),
  TaskSigned: (state, { task }) =>
    leadFollows(
      withTask(state, task, () => ({ status: 'Handling' })),
      task,
      'Handling',
    ),
  TaskWithdrawn: (state, { task }, { seq }) =>
    withTask(unasked(state, task), task, () => ({ status: 'Withdrawn', noticeSeq: seq })),
  HandlerAssigned: (state, { task, handler }) => withTask(state, task, () => ({ handler })),
  HandlerWithdrawn: (state, { task }) => ({
    ...state,
    tasks: state.tasks.map(one => {
      if (one.key !== task) return one
      const { handler: _handler, ...rest } = one
      return rest
    }),
  }),
  TaskResolved: (state, { task, words, before, after }, { at }) => {
    const resolution = { words, before, after, at }
    const done = withTask(state, task, ({ kind }) => ({ status: kind === 'lead' ? 'Resolved' : 'Done', resolution }))
    const followed = leadFollows(done, task, 'Resolved')
    return followed.status === 'Resolved' ? questionOver(followed) : followed
  },
  TaskReopened: (state, { task, why, due, calendar }, { at, seq }) => {
    const again = withTask(state, task, ({ deadlineVersion }) => ({
      status: 'Handling' as const,
      round: state.round,
      startedAt: at,
      due,
      calendar,
      deadlineVersion: deadlineVersion + 1,
      overdueLevel: 0,
      noticeSeq: seq,
    }))
    return { ...again, status: 'Handling', rework: state.rework + (why === 'reopened' ? 0 : 1) }
  },
  CheckAsked: (state, { task: key, area, due }, { at }) => ({
    ...state,
    status: 'Checking',
    errands: [...state.errands, { key, kind: 'check', area, askedAt: at, due }],
  }),
  CheckAnswered: (state, event, commit) => closeErrand(state, event, event.passed ? 'passed' : 'failed', commit),
  TaskOverdue: (state, { task, level }) => withTask(state, task, () => ({ overdueLevel: level })),
}

/** Whatever was asked for the task is over with it: nobody has to decide it any more. */
export const unasked = (state: OpenedCase, key: string): OpenedCase => ({
  ...state,
  tasks: state.tasks.map(task => (task.key === key ? without(task, 'pending', 'before') : task)),
})

/** The case's status is its lead task's; an assist never moves it. */
function leadFollows(state: OpenedCase, key: string, status: 'Handling' | 'Resolved'): OpenedCase {
  return state.tasks.some(task => task.key === key && task.kind === 'lead') ? { ...state, status } : state
}

export function closeErrand(
  state: OpenedCase,
  { task, words, photos }: Pick<EventOf<'CheckAnswered'>, 'task' | 'words' | 'photos'>,
  finding: string,
  { at, actor }: Commit,
): OpenedCase {
  const answer: NonNullable<Errand['answer']> = { at, by: actor.id, finding, words, photos }
  return { ...state, errands: state.errands.map(errand => (errand.key === task ? { ...errand, answer } : errand)) }
}

const taskOf = (event: EventOf<'TaskDispatched'>, { round }: OpenedCase, { at, seq }: Commit): Task => ({
  key: event.task,
  kind: event.kind,
  agency: event.agency,
  shard: event.shard,
  status: 'Dispatched',
  round,
  dispatchedSeq: seq,
  dispatchedAt: at,
  startedAt: at,
  due: event.due,
  calendar: event.calendar,
  deadlineVersion: 1,
  reason: event.reason,
  ...(event.meetAt && { meetAt: event.meetAt }),
  noticeSeq: seq,
  deliveredSeq: 0,
  overdueLevel: 0,
  extensions: 0,
  suspensions: 0,
})
