import { project } from '#shared/commands/project.ts'
import type { CaseKey } from '#shared/domain/case/case-key.ts'
import { fold } from '#shared/domain/case/evolve.ts'
import type { DeliverTask, JoinCases, RouteCase } from '#shared/domain/messages/messages.ts'
import { joinShortfall, lastJoin, shortfallsOf } from '#shared/domain/reconcile/shortfalls.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { CaseViews } from '#shared/ports/case-views.ts'
import type { MessageQueue } from '#shared/ports/message-queue.ts'
import type { UndeliveredList } from '#shared/ports/undelivered-list.ts'
import { recordLostTask } from './record-lost-task.ts'

export interface CheckDeps {
  readonly ledger: CaseLedger
  readonly views: CaseViews
  readonly routing: MessageQueue<RouteCase>
  readonly delivery: MessageQueue<DeliverTask>
  readonly joining: MessageQueue<JoinCases>
  readonly undelivered: Pick<UndeliveredList, 'list' | 'put'>
}

/**
 * How long streams and queues have before anybody calls it a loss. A message whose reader died comes again after three
 * minutes (the queues' visibility, infra/constructs/work-queue.ts), and that is no loss.
 */
const GRACE_MS = 5 * 60_000

/** Sends again what a case lacks and answers how much that was; undefined: the case is too young to say. */
export async function checkCase(key: CaseKey, now: string, deps: CheckDeps): Promise<number | undefined> {
  const [commits, view] = await Promise.all([
    deps.ledger.load(key.tenant, key.caseId),
    deps.views.get(key.tenant, key.caseId),
  ])
  const state = fold(commits)
  if (state.status === 'Absent') return 0
  if (Date.parse(now) - Date.parse(state.changedAt) < GRACE_MS) return undefined
  const join = lastJoin(commits)
  const shortfalls = [
    ...shortfallsOf(commits, state, view),
    ...(join ? joinShortfall(join, fold(await deps.ledger.load(key.tenant, join.parent))) : []),
  ]
  for (const shortfall of shortfalls) {
    if (shortfall.kind === 'view') await project(key, deps)
    if (shortfall.kind === 'route') await deps.routing.send([{ body: shortfall.message, group: key.tenant }])
    if (shortfall.kind === 'delivery') await deps.delivery.send([{ body: shortfall.message, group: key.tenant }])
    const task = shortfall.kind === 'delivery' && state.tasks.find(({ key: each }) => each === shortfall.message.task)
    if (task) await recordLostTask(state, task.agency, now, deps.undelivered)
    if (shortfall.kind === 'join') await deps.joining.send([{ body: shortfall.message, group: key.tenant }])
  }
  return shortfalls.length
}
