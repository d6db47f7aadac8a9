import { plainCalendar } from '../../calendar/plain-calendar.ts'
import { deadlineClock } from '../../deadline/deadline-clock.ts'
import type { Alarm, KeptDeadline } from '../../deadline/kept-deadline.ts'
import type { Limit } from '../../deadline/limit.ts'
import { type Clock, type ClockChange, changed } from '../clock.ts'
import type { OpenedCase } from '../state.ts'
import type { Task } from '../task.ts'
import { withTask } from './handlers.ts'

type Deadlined = Pick<Task, 'due' | 'calendar' | 'provisional' | 'alarms' | 'told' | 'overdueLevel'>

/** A deadline that starts: nobody has been told anything. */
export function started(event: KeptDeadline, limit: Limit, at: string): Deadlined & Pick<Task, 'clock'> {
  const clock: Clock = [{ type: 'started', at, limit, ...outcomeOf(event) }]
  return { ...deadlined(event, alarmsOf(event, limit), 0), clock }
}

/** The same deadline elsewhere: of what was told, that stays told whose moment has passed by the new reckoning too. */
export function moved(
  state: OpenedCase,
  key: string,
  event: KeptDeadline,
  { change, at, seq }: { change: ClockChange | { type: 'recomputed'; at: string }; at: string; seq: number },
): OpenedCase {
  const step = { ...change, ...outcomeOf(event) }
  const next = withTask(state, key, task => {
    const alarms = alarmsOf(event, task.clock[0].limit)
    const told = alarms.findLast(alarm => alarm.share <= task.told && alarm.at <= at)?.share ?? 0
    return {
      ...deadlined(event, alarms, told),
      clock: changed(task.clock, step),
      deadlineVersion: task.deadlineVersion + 1,
      noticeSeq: seq,
    }
  })
  return isLead(state, key) && next.clock ? { ...next, clock: changed(next.clock, wholeStep(step, event)) } : next
}

/** The clock stands still; it may do so already, for another reason. */
export function paused(state: OpenedCase, key: string, at: string): OpenedCase {
  const task = state.tasks.find(one => one.key === key)
  const step = { type: 'paused', at } as const
  const next = withTask(state, key, ({ clock }) => ({ clock: changed(clock, step) }))
  return task?.kind === 'lead' && next.clock ? { ...next, clock: changed(next.clock, step) } : next
}

/** The whole case gets back the time somebody had who should never have had it, pauses in it included. */
export function restored(state: OpenedCase, { dispatchedAt }: Task, at: string): OpenedCase {
  if (!state.clock) return state
  const [start, ...changes] = state.clock
  const since = dispatchedAt > start.at ? dispatchedAt : start.at
  // One before him may have been given his time back at the very moment this one got the case.
  const kept = changes.filter(({ type, at: when }) => when < since || (when === since && type === 'restored'))
  return { ...state, clock: [start, ...kept, { type: 'restored', at, since }] }
}

/** Nobody waits for a reporter or a better time any more: what the whole case's clock stood still for is over. */
export function runningAgain(state: OpenedCase, at: string): OpenedCase {
  const { clock, question, tasks } = state
  const waits = question?.open === true || tasks.some(({ kind, suspended }) => kind === 'lead' && suspended)
  return waits || !clock ? state : { ...state, clock: changed(clock, { type: 'resumed', at }) }
}

/** The whole case's deadline, known from the lead's dispatch on. */
export function wholeKnown(clock: Clock | undefined, { whole }: KeptDeadline): Clock | undefined {
  if (!clock || !whole) return clock
  const [start, ...changes] = clock
  const last = changes.at(-1)
  return last ? [start, ...changes.slice(0, -1), { ...last, due: whole }] : [{ ...start, due: whole }]
}

const outcomeOf = ({ due, calendar, provisional, moved: by }: KeptDeadline) => ({
  due,
  calendar,
  ...(provisional && { provisional }),
  ...(by && { moved: by }),
})

/** The step as the whole case's clock keeps it: with its own deadline. */
const wholeStep = <Step extends object>(step: Step, { whole, due }: KeptDeadline) => ({ ...step, due: whole ?? due })

const deadlined = (event: KeptDeadline, alarms: readonly Alarm[], told: number): Deadlined => ({
  due: event.due,
  calendar: event.calendar,
  provisional: event.provisional === true,
  alarms,
  told,
  overdueLevel: alarms.filter(({ share }) => share >= 1 && share <= told).length,
})

/** Before calendars were counted there were two moments: the deadline, and the limit once more, in plain hours. */
function alarmsOf({ due, alarms }: KeptDeadline, limit: Limit): readonly Alarm[] {
  if (alarms) return alarms
  const clock = deadlineClock({ ...limit, mode: 'elapsed' }, plainCalendar)
  const again = new Date(Date.parse(due) + clock.amount).toISOString()
  return [
    { share: 1, at: due },
    { share: 2, at: again },
  ]
}

const isLead = ({ tasks }: OpenedCase, key: string): boolean =>
  tasks.some(task => task.key === key && task.kind === 'lead')
