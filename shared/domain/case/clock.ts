import type { DeadlineChange, DeadlineLedger, DeadlineStart } from '../deadline/deadline-step.ts'
import type { KeptDeadline } from '../deadline/kept-deadline.ts'

/** What came out of a step, as its event kept it; nothing while the clock stands still. */
type Outcome = Partial<Pick<KeptDeadline, 'due' | 'calendar' | 'provisional' | 'moved'>>

/** A deadline's start and whatever moved it, in order. `recomputed`: the calendar was completed, nothing else happened. */
export type Clock = readonly [
  DeadlineStart & Outcome,
  ...((DeadlineChange | { readonly type: 'recomputed'; readonly at: string }) & Outcome)[],
]
export type ClockChange = DeadlineChange

/** The clock as a ledger to count with. */
export function ledgerOf([{ at, limit }, ...steps]: Clock): DeadlineLedger {
  const changes = steps.flatMap((step): DeadlineChange[] => {
    switch (step.type) {
      case 'recomputed':
        return []
      case 'extended':
        return [{ type: step.type, at: step.at, by: step.by }]
      case 'restored':
        return [{ type: step.type, at: step.at, since: step.since }]
      default:
        return [{ type: step.type, at: step.at }]
    }
  })
  return [{ type: 'started', at, limit }, ...changes]
}

/** With one more change, unless it would stop what stands still or start what runs: a case's clock outlives its tasks'. */
export function changed(clock: Clock, step: Clock[number]): Clock {
  const outOfPlace = step.type === 'paused' ? isPaused(clock) : step.type === 'resumed' && !isPaused(clock)
  return outOfPlace || step.type === 'started' ? clock : [...clock, step]
}

export const isPaused = (clock: Clock): boolean =>
  clock.findLast(({ type }) => type === 'paused' || type === 'resumed')?.type === 'paused'
