import { leadTask, type OpenedCase } from '../case/state.ts'
import { requestEntry, requestMonth } from '../open311/request-entry.ts'
import type { CaseView } from './case-view.ts'
import { nearKeys } from './near-key.ts'
import { nextBreach, timerShardOf } from './timers.ts'
import { agencyWorklist, deskPool } from './worklist-key.ts'

/** The view of a case, from its folded state alone. */
export function viewOf(state: OpenedCase): CaseView {
  const task = leadTask(state)
  const timer = nextBreach(state)
  const list = listOf(state)
  return {
    tenant: state.tenant,
    caseId: state.caseId,
    version: state.version,
    status: state.status,
    ...(state.category && { category: state.category }),
    ...(state.condition && { condition: state.condition }),
    path: state.place.path,
    openedAt: state.openedAt,
    changedAt: state.changedAt,
    ...(task && { agency: task.agency, task: task.key, due: task.due }),
    ...(state.triage && { triage: state.triage.code }),
    ...(state.claim && { claimBy: state.claim.by, claimUntil: state.claim.until }),
    ...(list && { worklist: list.key, worklistSort: `${list.by}#${state.caseId}` }),
    ...(timer && { timerShard: timerShardOf(state.caseId), timerAt: `${timer.at}#${state.caseId}` }),
    requestMonth: requestMonth(state.tenant, state.openedAt),
    requestSort: `${state.openedAt}#${state.caseId}`,
    request: requestEntry(state),
    ...nearKeys(state),
  }
}

/** The one list the case stands in, and what orders it there. A report that routing has not looked at yet stands in none. */
function listOf(state: OpenedCase): { key: string; by: string } | undefined {
  const { tenant, desk, openedAt } = state
  switch (state.status) {
    case 'Reported':
      return state.triage ? { key: deskPool(tenant, desk, 'triage'), by: openedAt } : undefined
    case 'Accepted':
    case 'Filed':
      return { key: deskPool(tenant, desk, 'triage'), by: openedAt }
    case 'Dispatched':
    case 'Handling': {
      const task = leadTask(state)
      return task && { key: agencyWorklist(tenant, task.agency, task.shard), by: task.due }
    }
    case 'Resolved':
      return { key: deskPool(tenant, desk, 'resolved'), by: openedAt }
    case 'Closed':
    case 'Rejected':
      return undefined
    default:
      return state.status satisfies never
  }
}
