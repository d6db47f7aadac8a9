import { leadTask, type OpenedCase, type Task } from '../case/state.ts'
import { deadlineAfter } from '../deadline/deadline.ts'
import { digestOfParts } from '../hash/digest.ts'

/** Partitions of the timer index: each takes 1,000 writes a second, and a sweep reads them side by side. */
export const TIMER_SHARDS = 4

export const timerShards = (): readonly string[] => Array.from({ length: TIMER_SHARDS }, (_, shard) => `TIMER#${shard}`)

export const timerShardOf = (caseId: string): string => `TIMER#${digestOfParts(caseId).readUInt32BE() % TIMER_SHARDS}`

export interface Breach {
  readonly task: Task
  /** 1 at the deadline, 2 when the limit has passed a second time. */
  readonly level: number
  readonly at: string
}

/** The next breach of the lead task that has not been told yet; none while nobody has to handle anything. */
export function nextBreach(state: OpenedCase): Breach | undefined {
  const task = leadTask(state)
  if (!task || !state.limit || (task.status !== 'Dispatched' && task.status !== 'Handling')) return undefined
  const level = task.overdueLevel + 1
  if (level === 1) return { task, level, at: task.due }
  if (level === 2) return { task, level, at: deadlineAfter(task.due, state.limit).due }
  return undefined
}
