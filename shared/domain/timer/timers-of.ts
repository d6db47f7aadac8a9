import { instantOf } from '../calendar/instant-of.ts'
import { afterWaiting } from '../case/after-waiting.ts'
import type { CaseEvent } from '../case/events/case-event.ts'
import { resumed } from '../case/resumed.ts'
import { leadTask, type OpenedCase } from '../case/state.ts'
import { isOpenTask, type Task } from '../case/task.ts'
import type { Timing } from '../case/timing.ts'
import type { Policy } from '../policy/policy.ts'
import { stageTimer } from './stage-timer.ts'

/** What has to be known when the time has come, and not before. */
export interface TimerFacts extends Timing {
  readonly policy: Policy
  /** The posts a breach of this level is brought before. */
  readonly postsFor: (level: number) => readonly string[]
}

/** Something that happens by itself when its time has come. */
export interface Timer {
  /** What is told at most once: the kind, the task, its round, its deadline and the level. */
  readonly name: readonly string[]
  /** RFC 3339. */
  readonly at: string
  /** The task in whose index entry it stands; absent: the case's. */
  readonly task?: string
  readonly events: (facts: TimerFacts) => readonly CaseEvent[]
}

/** Everything an opened case waits for, in no order. */
export function timersOf(state: OpenedCase): readonly Timer[] {
  return [...state.tasks.flatMap(task => timersOfTask(state, task)), ...questionTimer(state), ...stageTimer(state)]
}

function timersOfTask(state: OpenedCase, task: Task): readonly Timer[] {
  if (task.kind === 'lead' && task.suspended) return suspensionTimers(state, task, task.suspended)
  if (!isOpenTask(task) || (task.kind === 'lead' && waitsForReporter(state))) return []
  return alarm(task)
}

const waitsForReporter = ({ question }: OpenedCase): boolean => question?.open === true

/** The next share of the limit that nobody has been told of. One at a time: after an outage they follow each other. */
function alarm({ alarms, told, key, round, due, deadlineVersion }: Task): readonly Timer[] {
  const next = alarms.find(({ share }) => share > told)
  if (!next) return []
  const { share, at } = next
  const which = [key, String(round), String(deadlineVersion)]
  if (share < 1) {
    const near = { type: 'DeadlineNear', task: key, round, due, share } as const
    return [{ name: ['near', ...which, String(share)], at, task: key, events: () => [near] }]
  }
  const level = alarms.filter(other => other.share >= 1 && other.share <= share).length
  return [
    {
      name: ['overdue', ...which, String(level)],
      at,
      task: key,
      events: ({ postsFor }) => {
        const posts = [...postsFor(level)]
        return [{ type: 'TaskOverdue', task: key, round, due, level, ...(posts.length > 0 && { posts }) }]
      },
    },
  ]
}

/** It goes on by itself at the end, and until then somebody looks at it every so often. */
function suspensionTimers(
  state: OpenedCase,
  { key }: Task,
  { since, until, review }: NonNullable<Task['suspended']>,
): readonly Timer[] {
  const resumption: Timer = {
    name: ['resume', key, since],
    at: until,
    task: key,
    events: facts => [resumed(state, until, facts)],
  }
  if (instantOf(review) >= instantOf(until)) return [resumption]
  const looked: Timer = {
    name: ['review', key, review],
    at: review,
    task: key,
    events: ({ policy }) => [
      { type: 'SuspensionReviewDue', task: key, next: daysAfter(review, policy.suspension.reviewDays) },
    ],
  }
  return [resumption, looked]
}

const DAY = 86_400_000
const daysAfter = (time: string, days: number): string => new Date(instantOf(time) + days * DAY).toISOString()

/** The clock waits for the reporter so long and no longer. */
function questionTimer(state: OpenedCase): readonly Timer[] {
  const task = leadTask(state)
  const { question } = state
  if (!task || !question?.open) return []
  const { askedAt, until } = question
  return [
    {
      name: ['question', askedAt],
      at: until,
      task: task.key,
      events: facts => [{ type: 'QuestionLapsed', ...afterWaiting(state, until, facts) }],
    },
  ]
}
