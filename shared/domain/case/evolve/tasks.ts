import type * as z from 'zod'
import type { Clock } from '../clock.ts'
import type { Commit } from '../commit.ts'
import type { CaseEventType, EventOf } from '../events/case-event.ts'
import type { TASK_EVENTS } from '../events/task-events.ts'
import type { OpenedCase } from '../state.ts'
import type { Errand, Task } from '../task.ts'
import { moved, restored, started, wholeKnown } from './clocks.ts'
import { type Handlers, questionOver, settled, without, withTask } from './handlers.ts'

type TaskType = z.infer<(typeof TASK_EVENTS)[number]>['type'] & CaseEventType

export const TASKS: Handlers<TaskType> = {
  TaskDispatched: (state, event, commit) => {
    const tasks = [...state.tasks, taskOf(event, state, commit)]
    if (event.kind === 'assist') return { ...state, tasks }
    return withWhole({ ...settled(questionOver(state)), status: 'Dispatched', tasks }, wholeKnown(state.clock, event))
  },
  TaskDelivered: (state, { task, seq }) =>
    withTask(state, task, ({ deliveredSeq }) => ({ deliveredSeq: Math.max(deliveredSeq, seq) })),
  TaskSigned: (state, { task }) =>
    leadFollows(
      withTask(state, task, () => ({ status: 'Handling' })),
      task,
      'Handling',
    ),
  TaskWithdrawn: (state, { task, why }, { at, seq }) => {
    const gone = withTask(unasked(state, task), task, () => ({ status: 'Withdrawn', noticeSeq: seq }))
    const lead = gone.tasks.find(({ key, kind }) => key === task && kind === 'lead')
    return lead && why === 'ruled' ? restored(gone, lead, at) : gone
  },
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
  TaskReopened: (state, event, { at, seq }) => {
    const { task, why } = event
    const limit = limitOf(state)
    const again = withTask(state, task, ({ deadlineVersion }) => ({
      status: 'Handling' as const,
      round: state.round,
      startedAt: at,
      ...started(event, limit, at),
      deadlineVersion: deadlineVersion + 1,
      noticeSeq: seq,
    }))
    const whole = why === 'reopened' ? ([{ type: 'started', at, limit }] as const) : state.clock
    const rework = state.rework + (why === 'reopened' ? 0 : 1)
    return withWhole({ ...again, status: 'Handling', rework }, wholeKnown(whole, event))
  },
  CheckAsked: (state, { task: key, area, due }, { at }) => ({
    ...state,
    status: 'Checking',
    errands: [...state.errands, { key, kind: 'check', area, askedAt: at, due }],
  }),
  CheckAnswered: (state, event, commit) => closeErrand(state, event, event.passed ? 'passed' : 'failed', commit),
  TaskOverdue: (state, { task, level }) =>
    withTask(state, task, ({ alarms }) => ({
      overdueLevel: level,
      told: alarms.filter(({ share }) => share >= 1)[level - 1]?.share ?? level,
    })),
  DeadlineNear: (state, { task, share }) => withTask(state, task, () => ({ told: share })),
  DeadlineRecomputed: (state, event, { at, seq }) =>
    moved(state, event.task, event, { change: { type: 'recomputed', at }, at, seq }),
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

/** What every case has once it is filed. */
function limitOf({ limit, caseId }: OpenedCase): NonNullable<OpenedCase['limit']> {
  if (!limit) throw new Error(`Case ${caseId} has a task and no limit`)
  return limit
}

const withWhole = (state: OpenedCase, clock: Clock | undefined): OpenedCase => (clock ? { ...state, clock } : state)

const taskOf = (event: EventOf<'TaskDispatched'>, state: OpenedCase, { at, seq }: Commit): Task => ({
  key: event.task,
  kind: event.kind,
  agency: event.agency,
  shard: event.shard,
  status: 'Dispatched',
  round: state.round,
  dispatchedSeq: seq,
  dispatchedAt: at,
  startedAt: at,
  ...started(event, event.limit ?? limitOf(state), at),
  deadlineVersion: 1,
  reason: event.reason,
  ...(event.meetAt && { meetAt: event.meetAt }),
  noticeSeq: seq,
  deliveredSeq: 0,
  extensions: 0,
  suspensions: 0,
})
