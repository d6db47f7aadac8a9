import type { Calendar } from '../calendar/calendar.ts'
import { instantOf } from '../calendar/instant-of.ts'
import { changeDeadline, type RunningDeadline } from './change-deadline.ts'
import { deadlineClock } from './deadline-clock.ts'
import type { DeadlineLedger } from './deadline-step.ts'

/** A ledger's last line without the lines before: where the deadline stands, and how far its last change moved it. */
export function runDeadline(
  [first, ...changes]: DeadlineLedger,
  calendar: Calendar,
): RunningDeadline & { readonly moved: number | null } {
  const clock = deadlineClock(first.limit, calendar)
  const startedAt = instantOf(first.at)
  let running: RunningDeadline = { clock, startedAt, pausedAt: undefined, due: clock.start(startedAt) }
  let moved: number | null = null
  for (const change of changes) {
    const result = changeDeadline(running, change, calendar)
    running = result.after
    moved = result.moved
  }
  return { ...running, moved }
}
