import { instantOf } from '../calendar/instant-of.ts'
import { dateOf } from '../calendar/local-day.ts'
import { localTime } from '../calendar/local-time.ts'
import type { ZoneClock } from '../calendar/zone-clock.ts'
import type { DeadlineAccount } from '../deadline/deadline-account.ts'
import type { AccountStep } from '../deadline/deadline-step.ts'
import { type Clock, isPaused } from './clock.ts'
import type { Task } from './task.ts'

/** The account of a deadline from what its events kept: nothing is counted again, so it says what was told at the time. */
export function deadlineAccountOf(
  clock: Clock,
  { calendar, provisional }: Pick<Task, 'calendar' | 'provisional'>,
  zone: ZoneClock,
): DeadlineAccount {
  const shown = (time: string): string => localTime(instantOf(time), zone)
  const last = clock.findLast(({ due }) => due !== undefined)?.due
  const paused = isPaused(clock)
  return {
    due: last === undefined || provisional || paused ? null : shown(last),
    provisional,
    paused,
    calendar,
    timeZone: zone.timeZone,
    // A provisional deadline stands at the midnight after the calendar's last day.
    lastDate: provisional && last !== undefined ? dateOf(zone.dayAt(instantOf(last) - 1)) : null,
    ledger: clock.map(step => lineOf(step, shown)),
  }
}

function lineOf(step: Clock[number], shown: (time: string) => string): AccountStep {
  const due = step.due === undefined || step.provisional ? null : shown(step.due)
  const at = shown(step.at)
  switch (step.type) {
    case 'started':
      return { type: 'started', at, limit: step.limit, due }
    case 'paused':
      return { type: 'paused', at, due: null }
    case 'resumed':
      return { type: 'resumed', at, moved: step.moved ?? null, due }
    case 'extended':
      return { type: 'extended', at, by: step.by, due }
    case 'restored':
      return { type: 'restored', at, since: shown(step.since), moved: step.moved ?? null, due }
    case 'recomputed':
      return { type: 'recomputed', at, calendar: step.calendar ?? '', due }
    default:
      return step satisfies never
  }
}
