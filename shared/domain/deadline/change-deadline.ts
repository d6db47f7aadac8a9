import type { Calendar } from '../calendar/calendar.ts'
import { instantOf } from '../calendar/instant-of.ts'
import { type DeadlineClock, deadlineClock } from './deadline-clock.ts'
import type { DeadlineChange } from './deadline-step.ts'

/** A deadline in the middle of its ledger. Instants are milliseconds since 1970 UTC. */
export interface RunningDeadline {
  readonly clock: DeadlineClock
  readonly startedAt: number
  readonly pausedAt: number | undefined
  /** While paused: what it would be if the pause had no length. `null`: beyond the calendar's data. */
  readonly due: number | null
}

/** The deadline after one change, and how far a resumption or a restoration moved it. Throws Error on what cannot have happened. */
export function changeDeadline(
  running: RunningDeadline,
  change: DeadlineChange,
  calendar: Calendar,
): { readonly after: RunningDeadline; readonly moved: number | null } {
  const at = instantOf(change.at)
  switch (change.type) {
    case 'paused':
      if (running.pausedAt !== undefined) throw new Error(`Paused a second time at ${change.at}`)
      return { after: { ...running, pausedAt: at }, moved: null }
    case 'resumed':
      if (running.pausedAt === undefined) throw new Error(`Resumed at ${change.at} without a pause`)
      return giveBack({ ...running, pausedAt: undefined }, running.pausedAt, at)
    case 'restored': {
      const since = instantOf(change.since)
      if (since < running.startedAt || since > at) throw new Error(`The time since ${change.since} was never counted`)
      return giveBack(running, since, at)
    }
    case 'extended': {
      const more = deadlineClock(change.by, calendar)
      return {
        after: { ...running, due: running.due === null ? null : more.move(running.due, more.amount) },
        moved: null,
      }
    }
    default:
      return change satisfies never
  }
}

function giveBack(running: RunningDeadline, from: number, to: number) {
  const moved = running.clock.between(from, to)
  const due = running.due === null || moved === null ? null : running.clock.move(running.due, moved)
  return { after: { ...running, due }, moved }
}
