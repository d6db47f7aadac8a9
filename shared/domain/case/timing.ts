import type { Calendar } from '../calendar/calendar.ts'
import type { DeadlineLedger } from '../deadline/deadline-step.ts'
import { keepDeadline } from '../deadline/keep-deadline.ts'
import type { KeptDeadline } from '../deadline/kept-deadline.ts'
import type { Limit } from '../deadline/limit.ts'
import type { Policy } from '../policy/policy.ts'
import type { AgencyId } from '../registry/ids.ts'
import { type Clock, type ClockChange, changed, ledgerOf } from './clock.ts'
import type { Facts } from './facts.ts'
import type { OpenedCase } from './state.ts'
import type { Task } from './task.ts'

/** When an agency works. */
export type CalendarOf = (agency: AgencyId) => Calendar

/** What deadlines are counted with. */
export interface Timing {
  readonly calendarOf: CalendarOf
  readonly policy: Pick<Policy, 'alarms'>
}

/** Of an action's context. Throws Error for an action that counts time and did not ask for calendars. */
export function timingOf({ facts, policy }: { readonly facts: Facts; readonly policy: Policy }): Timing {
  const { calendarOf } = facts
  if (!calendarOf) throw new Error('An action that counts time must need calendars')
  return { calendarOf, policy }
}

/** At which shares of a limit something is told. */
export const sharesOf = ({ alarms: { before, again } }: Pick<Policy, 'alarms'>): readonly number[] => [
  ...before,
  1,
  ...again,
]

interface Start {
  readonly state: Pick<OpenedCase, 'clock'>
  readonly task: Pick<Task, 'kind' | 'agency'>
  readonly limit: Limit
  readonly at: string
  /** The whole case begins again with it. */
  readonly anew?: boolean
}

/** The deadline of a task that starts now; the lead's says when the whole case must be done. */
export function startDeadline({ state, task, limit, at, anew }: Start, timing: Timing): KeptDeadline {
  const started: DeadlineLedger = [{ type: 'started', at, limit }]
  const whole = state.clock && !anew ? ledgerOf(state.clock) : started
  return keep(task, started, whole, timing)
}

/** The deadline of a task after a change. */
export function moveDeadline(
  state: Pick<OpenedCase, 'clock'>,
  task: Task,
  change: ClockChange,
  timing: Timing,
): KeptDeadline {
  const then = (clock: Clock): DeadlineLedger => ledgerOf(changed(clock, change))
  return keep(task, then(task.clock), state.clock && then(state.clock), timing)
}

/** The deadline of a task by the calendars as they are now; nothing happened to it. */
export function recountDeadline(state: Pick<OpenedCase, 'clock'>, task: Task, timing: Timing): KeptDeadline {
  const { moved: _moved, ...deadline } = keep(task, ledgerOf(task.clock), state.clock && ledgerOf(state.clock), timing)
  return deadline
}

function keep(
  { kind, agency }: Pick<Task, 'kind' | 'agency'>,
  ledger: DeadlineLedger,
  whole: DeadlineLedger | undefined,
  { calendarOf, policy }: Timing,
): KeptDeadline {
  const lead = kind === 'lead' && whole
  return keepDeadline(ledger, {
    calendar: calendarOf(agency),
    shares: sharesOf(policy),
    ...(lead && { whole: lead }),
  })
}
