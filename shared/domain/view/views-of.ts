import { leadTask, type OpenedCase, openErrand } from '../case/state.ts'
import type { Status } from '../case/status.ts'
import { isOpenTask, type Task } from '../case/task.ts'
import { requestEntry, requestQuarter } from '../open311/request-entry.ts'
import { timerShardOf } from '../timer/timer-shards.ts'
import { timersOf } from '../timer/timers-of.ts'
import type { CaseView } from './case-view.ts'
import { nearKeys } from './near-key.ts'
import { agencyWorklist, deskPool, errandList, waitingPool } from './worklist-key.ts'

/** A list a view stands in, and what orders it there. */
interface Listed {
  readonly key: string
  readonly by: string
}

/**
 * The views of a case, from its folded state alone: the case itself, one more for each assist, and one in the inbox of
 * requests once anything was ever asked for. A view that belongs in no list any more stays, without its index keys.
 * None before anything happened that lists show (quiet.ts).
 */
export function viewsOf(state: OpenedCase): readonly CaseView[] {
  if (state.shown.seq === 0) return []
  const assists = state.tasks.filter(({ kind }) => kind === 'assist')
  return [
    ownView(state),
    ...assists.map(task => assistView(state, task)),
    ...(state.requests > 0 ? [requestView(state)] : []),
  ]
}

/** The case itself as lists show it, or will. */
export function ownView(state: OpenedCase): CaseView {
  const task = leadTask(state)
  // While somebody is out there, his clock runs and the agency's is over.
  const errand = openErrand(state)
  const own = timersOf(state).filter(
    timer => !state.tasks.some(({ key, kind }) => key === timer.task && kind === 'assist'),
  )
  return {
    ...common(state, 'CASE'),
    status: state.status,
    ...(task && { agency: task.agency, task: task.key }),
    ...(errand ? { due: errand.due, dueFrom: errand.askedAt } : task && dueOf(task)),
    ...(state.triage && { triage: state.triage.code }),
    ...(state.claim && { claimBy: state.claim.by, claimUntil: state.claim.until }),
    ...indexed(
      state,
      listOf(state),
      own.map(({ at }) => at),
    ),
    requestQuarter: requestQuarter(state.tenant, state.openedAt),
    requestSort: `${state.openedAt}#${state.caseId}`,
    request: requestEntry(state),
    ...nearKeys(state),
  }
}

function assistView(state: OpenedCase, task: Task): CaseView {
  const list = { key: agencyWorklist(state.tenant, task.agency, task.shard), by: task.due }
  const own = timersOf(state).filter(timer => timer.task === task.key)
  const open = isOpenTask(task)
  return {
    ...common(state, `TASK#${task.key}`),
    status: state.status,
    taskStatus: task.status,
    agency: task.agency,
    task: task.key,
    ...dueOf(task),
    ...indexed(
      state,
      open ? list : undefined,
      own.map(({ at }) => at),
    ),
  }
}

/** Returns, extensions, suspensions, rulings and appeals, the longest waiting first. */
function requestView(state: OpenedCase): CaseView {
  const pending = state.appeal?.pending ?? state.tasks.find(task => task.pending)?.pending
  const task = state.tasks.find(one => one.pending) ?? leadTask(state)
  return {
    ...common(state, 'REQUEST'),
    status: state.status,
    ...(task && { agency: task.agency, task: task.key, ...dueOf(task) }),
    ...(pending && { pending: pending.kind }),
    ...(state.claim && { claimBy: state.claim.by, claimUntil: state.claim.until }),
    ...indexed(state, pending && { key: deskPool(state.tenant, state.desk, 'requests'), by: pending.askedAt }, []),
  }
}

const dueOf = ({ due, dispatchedAt, provisional }: Task) => ({
  due,
  dueFrom: dispatchedAt,
  ...(provisional && { provisional: true as const }),
})

const common = (state: OpenedCase, item: string) => ({
  tenant: state.tenant,
  caseId: state.caseId,
  item,
  version: state.shown.seq,
  ...(state.category && { category: state.category }),
  ...(state.condition && { condition: state.condition }),
  path: [...state.place.path],
  openedAt: state.openedAt,
  changedAt: state.shown.at,
})

function indexed({ caseId }: OpenedCase, list: Listed | undefined, timers: readonly string[]) {
  const [earliest] = [...timers].sort()
  return {
    ...(list && { worklist: list.key, worklistSort: `${list.by}#${caseId}` }),
    ...(earliest && { timerShard: timerShardOf(caseId), timerAt: `${earliest}#${caseId}` }),
  }
}

/** Where people look for a case in each status. A report that routing has not looked at yet stands in no list. */
const LISTS: Readonly<Record<Status, 'routing' | 'triage' | 'errand' | 'agency' | 'resolved' | 'none'>> = {
  Reported: 'routing',
  Verifying: 'errand',
  Accepted: 'triage',
  Filed: 'triage',
  Dispatched: 'agency',
  Handling: 'agency',
  ReturnPending: 'agency',
  Arbitration: 'agency',
  ExtensionPending: 'agency',
  SuspendPending: 'agency',
  Suspended: 'agency',
  Resolved: 'resolved',
  Checking: 'errand',
  Closed: 'none',
  AppealPending: 'none',
  Rejected: 'none',
  Merged: 'none',
  Voided: 'none',
  Transferred: 'none',
  SelfHandled: 'none',
}

/** Danger stands before everything else, however long that waits: `!` sorts before any digit. */
const waitingSince = ({ triage, openedAt }: OpenedCase): string =>
  triage?.code === 'danger' ? `!${openedAt}` : openedAt

function listOf(state: OpenedCase): Listed | undefined {
  const { tenant, desk, openedAt } = state
  const list = LISTS[state.status]
  switch (list) {
    case 'none':
      return undefined
    case 'routing':
      return state.triage && { key: deskPool(tenant, desk, waitingPool(state.triage.code)), by: waitingSince(state) }
    case 'triage':
    case 'resolved':
      return { key: deskPool(tenant, desk, list), by: openedAt }
    case 'errand': {
      const errand = openErrand(state)
      return errand && { key: errandList(tenant, errand.area), by: errand.due }
    }
    case 'agency': {
      const task = leadTask(state)
      return task && { key: agencyWorklist(tenant, task.agency, task.shard), by: task.due }
    }
    default:
      return list satisfies never
  }
}
