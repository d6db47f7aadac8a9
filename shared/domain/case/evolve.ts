import type { Commit } from './commit.ts'
import type { CaseEvent, EventOf } from './events/case-event.ts'
import { ABSENT, type CaseState, type OpenedCase, type Task } from './state.ts'

/** The state after a commit. Reads nothing but the commit; order and gaps are the ledger's care. */
export function evolve(before: CaseState, commit: Commit): OpenedCase {
  let state: CaseState = before
  for (const event of commit.events) state = apply(state, event, commit)
  if (state.status === 'Absent') throw new Error(`Commit ${commit.caseId}#${commit.seq} opens no case`)
  return {
    ...state,
    version: commit.seq,
    edition: state.edition + (commit.actor.kind === 'system' ? 0 : 1),
    headHash: commit.hash,
    changedAt: commit.at,
  }
}

export const fold = (commits: readonly Commit[]): CaseState =>
  commits.reduce<CaseState>((state, commit) => evolve(state, commit), ABSENT)

function apply(state: CaseState, event: CaseEvent, commit: Commit): OpenedCase {
  if (state.status === 'Absent') {
    if (event.type !== 'ReportSubmitted') throw new Error(`${event.type} before any report`)
    return open(event, commit)
  }
  switch (event.type) {
    case 'ReportSubmitted':
      return { ...state, reports: [...state.reports, reportOf(event, commit)] }
    case 'CaseAccepted':
      return { ...state, status: 'Accepted' }
    case 'CaseFiled':
      return {
        ...without(state, 'triage'),
        status: 'Filed',
        category: event.category,
        condition: event.condition,
        limit: event.limit,
      }
    case 'TriageRequested':
      return { ...state, triage: event.reason }
    case 'TaskDispatched':
      return {
        ...without(state, 'triage', 'claim'),
        status: event.kind === 'lead' ? 'Dispatched' : state.status,
        tasks: [...state.tasks, taskOf(event, commit)],
      }
    case 'TaskDelivered':
      return withTask(state, event.task, { delivered: true })
    case 'TaskSigned':
      return { ...withTask(state, event.task, { status: 'Handling' }), status: 'Handling' }
    case 'TaskResolved': {
      const { words, before, after } = event
      return {
        ...withTask(state, event.task, { status: 'Resolved', resolution: { words, before, after } }),
        status: 'Resolved',
      }
    }
    case 'TaskOverdue':
      return withTask(state, event.task, { overdueLevel: event.level })
    case 'CaseClosed':
      return {
        ...without(state, 'claim'),
        status: 'Closed',
        closedAt: commit.at,
        tasks: state.tasks.map(task => ({ ...task, status: 'Done' as const })),
        ...(event.words && { closing: event.words }),
      }
    case 'CaseRejected':
      return {
        ...without(state, 'triage', 'claim'),
        status: 'Rejected',
        closedAt: commit.at,
        rejection: { reason: event.reason, ...(event.words && { words: event.words }) },
      }
    case 'CaseClaimed':
      return { ...state, claim: { by: event.by, until: event.until } }
    case 'CaseReleased':
      return without(state, 'claim')
    default:
      return event satisfies never
  }
}

function open(event: EventOf<'ReportSubmitted'>, commit: Commit): OpenedCase {
  return {
    status: 'Reported',
    tenant: commit.tenant,
    caseId: commit.caseId,
    version: 0,
    edition: 0,
    headHash: commit.prevHash,
    openedAt: commit.at,
    changedAt: commit.at,
    reports: [reportOf(event, commit)],
    place: event.place,
    desk: event.desk,
    ...(event.category && { category: event.category }),
    ...(event.condition && { condition: event.condition }),
    tasks: [],
  }
}

const reportOf = (event: EventOf<'ReportSubmitted'>, commit: Commit): OpenedCase['reports'][number] => ({
  at: commit.at,
  by: commit.actor.id,
  channel: event.channel,
  words: event.words,
  ...(event.person && { person: event.person }),
  photos: event.photos,
})

const taskOf = (event: EventOf<'TaskDispatched'>, commit: Commit): Task => ({
  key: event.task,
  kind: event.kind,
  agency: event.agency,
  shard: event.shard,
  status: 'Dispatched',
  round: 1,
  dispatchedSeq: commit.seq,
  dispatchedAt: commit.at,
  due: event.due,
  calendar: event.calendar,
  reason: event.reason,
  delivered: false,
  overdueLevel: 0,
})

const withTask = (state: OpenedCase, key: string, change: Partial<Task>): OpenedCase => ({
  ...state,
  tasks: state.tasks.map(task => (task.key === key ? { ...task, ...change } : task)),
})

function without<K extends 'triage' | 'claim'>(state: OpenedCase, ...keys: K[]): OpenedCase {
  const copy: { -readonly [P in keyof OpenedCase]: OpenedCase[P] } = { ...state }
  for (const key of keys) delete copy[key]
  return copy
}
