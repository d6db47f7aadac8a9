import type { Calendar } from '../calendar/calendar.ts'
import { instantOf } from '../calendar/instant-of.ts'
import { localTime } from '../calendar/local-time.ts'
import { changeDeadline, type RunningDeadline } from './change-deadline.ts'
import type { DeadlineAccount } from './deadline-account.ts'
import { type DeadlineClock, deadlineClock } from './deadline-clock.ts'
import type { DeadlineLedger, DeadlineStep } from './deadline-step.ts'
import { movedBy } from './moved-by.ts'

/** Counts a deadline from its start through every change. Throws Error on a ledger that cannot have happened. */
export function settleDeadline([first, ...changes]: DeadlineLedger, calendar: Calendar): DeadlineAccount {
  const shown = (time: string) => localTime(instantOf(time), calendar.zone)
  const dueOf = ({ due, pausedAt }: RunningDeadline) =>
    due === null || pausedAt !== undefined ? null : localTime(due, calendar.zone)

  const clock = deadlineClock(first.limit, calendar)
  const startedAt = instantOf(first.at)
  let running: RunningDeadline = { clock, startedAt, pausedAt: undefined, due: clock.start(startedAt) }
  const ledger: DeadlineStep[] = [{ ...first, at: shown(first.at), due: dueOf(running) }]
  let latest = startedAt
  for (const change of changes) {
    const at = instantOf(change.at)
    if (at < latest) throw new Error(`The deadline ledger goes back in time at ${change.at}`)
    latest = at
    const { after, moved } = changeDeadline(running, change, calendar)
    running = after
    const common = { at: shown(change.at), due: dueOf(after) }
    if (change.type === 'paused') ledger.push({ ...change, ...common, due: null })
    else if (change.type === 'extended') ledger.push({ ...change, ...common })
    else if (change.type === 'resumed') ledger.push({ ...change, ...common, moved: movedOf(moved, clock) })
    else ledger.push({ ...change, ...common, since: shown(change.since), moved: movedOf(moved, clock) })
  }
  return {
    due: dueOf(running),
    provisional: running.due === null,
    paused: running.pausedAt !== undefined,
    calendar: calendar.version,
    timeZone: calendar.zone.timeZone,
    lastDate: calendar.lastDate,
    ledger,
  }
}

const movedOf = (moved: number | null, clock: DeadlineClock) => (moved === null ? null : movedBy(moved, clock))
