import type * as z from 'zod'
import type { Commit } from '../commit.ts'
import type { CaseEventType, EventOf } from '../events/case-event.ts'
import type { REQUEST_EVENTS } from '../events/request-events.ts'
import { resumption } from '../resumption.ts'
import type { OpenedCase } from '../state.ts'
import type { Status } from '../status.ts'
import type { Pending, TaskStatus } from '../task.ts'
import { moved, paused, restored } from './clocks.ts'
import { type Handlers, questionOver, without, withTask } from './handlers.ts'
import { unasked } from './tasks.ts'

type RequestType = z.infer<(typeof REQUEST_EVENTS)[number]>['type'] & CaseEventType

export const REQUESTS: Handlers<RequestType> = {
  ReturnRequested: (state, event, commit) => {
    const { ground, basis } = event
    const asked = ask(state, event.task, { ...askedBy(event, commit), kind: 'return', ground, basis }, 'ReturnPending')
    return isLead(state, event.task) ? { ...asked, returnsAsked: state.returnsAsked + 1 } : asked
  },
  ReturnGranted: (state, { task }, { seq, at }) => {
    const gone = withTask(unasked(state, task), task, () => ({ status: 'Withdrawn', noticeSeq: seq }))
    const lead = gone.tasks.find(one => one.key === task && one.kind === 'lead')
    return lead ? { ...restored(gone, lead, at), status: 'Filed', triage: { code: 'returned' } } : gone
  },
  ReturnRefused: (state, { task }) => backToBefore(state, task),
  ArbitrationOpened: (state, { task, basis, words }, { at }) => {
    const pending: Pending = { steps: ['supervisor'], endorsed: [], askedAt: at, words, kind: 'arbitration', basis }
    return {
      ...ask(state, task, pending, 'ReturnPending'),
      status: 'Arbitration',
      returnsAsked: state.returnsAsked + 1,
    }
  },
  ExtensionRequested: (state, event, commit) =>
    ask(state, event.task, { ...askedBy(event, commit), kind: 'extension', more: event.more }, 'ExtensionPending'),
  ExtensionGranted: (state, event, { at, seq }) => {
    const { task } = event
    const pending = state.tasks.find(({ key }) => key === task)?.pending
    const granted = withTask(backToBefore(state, task), task, ({ extensions }) => ({ extensions: extensions + 1 }))
    if (pending?.kind !== 'extension') throw new Error(`Case ${state.caseId} grants an extension nobody asked for`)
    return moved(granted, task, event, { change: { type: 'extended', at, by: pending.more }, at, seq })
  },
  ExtensionRefused: (state, { task }) => backToBefore(state, task),
  SuspensionRequested: (state, event, commit) =>
    ask(state, event.task, { ...askedBy(event, commit), kind: 'suspension', until: event.until }, 'SuspendPending'),
  SuspensionGranted: (state, { task, until, review }, { at, seq }) => {
    // Where a question was open the clock has stood since it was asked: the pause is one.
    const since = state.question?.open ? state.question.askedAt : at
    const still = withTask(paused(unasked(questionOver(state), task), task, at), task, ({ suspensions }) => ({
      status: 'Suspended',
      suspensions: suspensions + 1,
      suspended: { since, until, review },
      noticeSeq: seq,
    }))
    return { ...still, status: 'Suspended' }
  },
  SuspensionRefused: (state, { task }) => backToBefore(state, task),
  SuspensionReviewDue: (state, { task, next }) =>
    withTask(state, task, ({ suspended }) => (suspended ? { suspended: { ...suspended, review: next } } : {})),
  TaskResumed: (state, event, { at, seq }) => {
    const { task } = event
    const standing = state.tasks.find(({ key }) => key === task)
    if (!standing) return state
    const change = resumption(standing.clock, at, standing.suspended?.until ?? at)
    const goesOn = moved(state, task, event, { change, at, seq })
    const tasks = goesOn.tasks.map(one =>
      one.key === task ? { ...without(one, 'suspended'), status: 'Handling' as const } : one,
    )
    return { ...goesOn, tasks, status: 'Handling' }
  },
  AppealFiled: (state, event, commit) => ({
    ...state,
    status: 'AppealPending',
    requests: state.requests + 1,
    peopleBeforeAppeal: state.people,
    appeal: { pending: { ...askedBy(event, commit), kind: 'appeal' } },
  }),
  AppealGranted: state => ({ ...state, status: 'Closed', appeal: { granted: true } }),
  AppealRefused: state => ({ ...state, status: 'Closed', appeal: { granted: false } }),
  RequestEndorsed: (state, { by, role, task }) => endorse(state, { by, role }, task),
}

const askedBy = ({ steps, words }: Pick<EventOf<'AppealFiled'>, 'steps' | 'words'>, { at }: Commit) => ({
  steps,
  endorsed: [],
  askedAt: at,
  words,
})

const isLead = ({ tasks }: OpenedCase, key: string): boolean =>
  tasks.some(task => task.key === key && task.kind === 'lead')

function ask(state: OpenedCase, key: string, pending: Pending, waiting: TaskStatus & Status): OpenedCase {
  const asked = withTask({ ...state, requests: state.requests + 1 }, key, task => ({
    status: waiting,
    before: task.status,
    pending,
  }))
  return isLead(state, key) ? { ...asked, status: waiting } : asked
}

/** Refused, or granted without leaving: the task goes on where it was when it was asked. */
function backToBefore(state: OpenedCase, key: string): OpenedCase {
  const before = state.tasks.find(task => task.key === key)?.before ?? 'Handling'
  const back = withTask(unasked(state, key), key, () => ({ status: before }))
  return isLead(state, key) ? { ...back, status: before as Status } : back
}

/** The agreement is to what the task asked for; without a task, to the appeal. */
function endorse(state: OpenedCase, one: Pending['endorsed'][number], key: string | undefined): OpenedCase {
  const add = (pending: Pending): Pending => ({ ...pending, endorsed: [...pending.endorsed, one] })
  if (key !== undefined) return withTask(state, key, ({ pending }) => (pending ? { pending: add(pending) } : {}))
  const { appeal } = state
  return appeal?.pending ? { ...state, appeal: { ...appeal, pending: add(appeal.pending) } } : state
}
