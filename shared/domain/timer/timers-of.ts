import type { CaseEvent } from '../case/events/case-event.ts'
import { resumed } from '../case/resumed.ts'
import { leadTask, type OpenedCase } from '../case/state.ts'
import { isOpenTask, type Task } from '../case/task.ts'
import { deadlineAfter, deadlineAfterPause } from '../deadline/deadline.ts'

/** Something that happens by itself when its time has come. */
export interface Timer {
  /** What is told at most once: the kind, the task, its round, its deadline and the level. */
  readonly name: readonly string[]
  /** RFC 3339. */
  readonly at: string
  /** The task in whose index entry it stands. */
  readonly task: string
  readonly events: () => readonly CaseEvent[]
}

/** Everything an opened case waits for, in no order. */
export function timersOf(state: OpenedCase): readonly Timer[] {
  return [...state.tasks.flatMap(task => timersOfTask(state, task)), ...questionTimer(state)]
}

function timersOfTask(state: OpenedCase, task: Task): readonly Timer[] {
  if (task.kind === 'lead' && task.suspended) return [resumption(state, task)]
  if (!isOpenTask(task) || (task.kind === 'lead' && waitsForReporter(state))) return []
  return breach(state, task)
}

const waitsForReporter = ({ question }: OpenedCase): boolean => question?.open === true

/** The next breach that has not been told: level 1 at the deadline, level 2 when the limit has passed again. */
function breach({ limit }: OpenedCase, task: Task): readonly Timer[] {
  const level = task.overdueLevel + 1
  if (!limit || level > 2) return []
  const at = level === 1 ? task.due : deadlineAfter(task.due, limit).due
  const { key, round, due, deadlineVersion } = task
  return [
    {
      name: ['overdue', key, String(round), String(deadlineVersion), String(level)],
      at,
      task: key,
      events: () => [{ type: 'TaskOverdue', task: key, round, due, level }],
    },
  ]
}

const resumption = (state: OpenedCase, { key, suspended }: Task): Timer => ({
  name: ['resume', key, suspended?.since ?? ''],
  at: suspended?.until ?? '',
  task: key,
  events: () => [resumed(state, suspended?.until ?? '')],
})

/** The clock waits for the reporter so long and no longer. */
function questionTimer(state: OpenedCase): readonly Timer[] {
  const task = leadTask(state)
  const { question } = state
  if (!task || !question?.open) return []
  return [
    {
      name: ['question', question.askedAt],
      at: question.until,
      task: task.key,
      events: () => [
        {
          type: 'QuestionLapsed',
          task: task.key,
          ...deadlineAfterPause(task.due, question.askedAt, question.until),
        },
      ],
    },
  ]
}
