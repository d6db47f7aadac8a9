import { type AppendDeps, type Appended, append } from '#shared/commands/append.ts'
import { policyFor } from '#shared/commands/registry-lookup.ts'
import { routingTablesFor, type TablesDeps } from '#shared/commands/routing-tables-for.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import type { RouteCase } from '#shared/domain/messages/messages.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import { returnEvents, saidToBeWrong } from '#shared/domain/routing/return-events.ts'
import { type RoutingDecision, route } from '#shared/domain/routing/route.ts'
import { awaitsRouting, routingEvents } from '#shared/domain/routing/routing-events.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'

export interface RouteDeps extends AppendDeps, TablesDeps {
  readonly clock: Clock
  readonly log: Log
}

/** Decides where a reported or filed case goes, or one whose agency says it is not theirs. Repeats and latecomers decide nothing: the command id names the commit that asked. */
export const routeCase =
  (deps: RouteDeps) =>
  async ({ tenant, caseId, seq }: RouteCase): Promise<Appended> => {
    const at = deps.clock()
    const key = { tenant, caseId }
    const appended = await append(
      {
        case: key,
        commandId: systemCommandId(key, 'route', String(seq)),
        fingerprint: 'route',
        actor: { kind: 'system', id: 'route-case' },
        at,
        decide: async state => {
          if (state.status === 'Absent') throw new Error(`Asked to route ${caseId}, which has no commits`)
          if (awaitsRouting(state)) return routingEvents(state, await decisionFor(state, at, deps), at)
          return saidToBeWrong(state) ? returnEvents(state, await decisionFor(state, at, deps), at) : []
        },
      },
      deps,
    )
    const outcome = appended.commit?.events.at(-1)?.type ?? 'nothing'
    deps.log.info('case.routed', { tenant, caseId, seq, outcome, replayed: appended.replayed })
    return appended
  }

async function decisionFor(state: OpenedCase, at: string, deps: TablesDeps): Promise<RoutingDecision> {
  const { tenant, category, condition, reports } = state
  const { path } = state.place
  const [policy, found, tables] = await Promise.all([
    policyFor(deps.registry, tenant, path),
    category === undefined ? undefined : deps.registry.get(tenant, 'category', category),
    routingTablesFor(tenant, at, deps),
  ])
  const moment = momentIn(at, policy.routing.timeZone)
  return route(
    {
      moment,
      source: reports[0]?.channel ?? '',
      answers: reports[0]?.answers ?? [],
      path,
      policy,
      verified: state.status !== 'Reported',
      ...(found && { category: found.entry }),
      ...(condition && { condition }),
    },
    tables,
  )
}
