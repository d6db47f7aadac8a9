import { type AppendDeps, type Appended, append } from '#shared/commands/append.ts'
import { calendarsFor } from '#shared/commands/calendars-for.ts'
import { policyFor } from '#shared/commands/registry-lookup.ts'
import { routingTablesFor, type TablesDeps } from '#shared/commands/routing-tables-for.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { withStage } from '#shared/domain/case/with-stage.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import type { RouteCase } from '#shared/domain/messages/messages.ts'
import type { Policy } from '#shared/domain/policy/policy.ts'
import type { Agency } from '#shared/domain/registry/entries.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import { returnEvents, saidToBeWrong } from '#shared/domain/routing/return-events.ts'
import { type RoutingDecision, route } from '#shared/domain/routing/route.ts'
import { awaitsRouting, routingEvents } from '#shared/domain/routing/routing-events.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import { type SurestDeps, surestCategory } from './surest-category.ts'

export interface RouteDeps extends AppendDeps, TablesDeps, SurestDeps {
  readonly clock: Clock
  readonly log: Log
}

/** Decides where a reported or filed case goes, or one whose agency says it is not theirs. Repeats and latecomers decide nothing: the command id names the commit that asked. */
export const routeCase =
  (deps: RouteDeps) =>
  async ({ tenant, caseId, seq }: RouteCase): Promise<Appended> => {
    const key = { tenant, caseId }
    const appended = await append(
      {
        case: key,
        commandId: systemCommandId(key, 'route', String(seq)),
        fingerprint: 'route',
        actor: { kind: 'system', id: 'route-case' },
        at: deps.clock(),
        decide: async (state, at) => {
          if (state.status === 'Absent') throw new Error(`Asked to route ${caseId}, which has no commits`)
          if (!awaitsRouting(state) && !saidToBeWrong(state)) return []
          const { decision, policy } = await decisionFor(state, at, deps)
          const calendarOf = await calendarsFor(tenant, agenciesIn(decision), deps.registry)
          const decide = awaitsRouting(state) ? routingEvents : returnEvents
          const events = decide(state, decision, { at, timing: { calendarOf, policy } })
          return withStage(state, events, { at, policy })
        },
      },
      deps,
    )
    const outcome = appended.commit?.events.at(-1)?.type ?? 'nothing'
    deps.log.info('case.routed', { tenant, caseId, seq, outcome, replayed: appended.replayed })
    return appended
  }

interface Decided {
  readonly decision: RoutingDecision
  readonly policy: Policy
}

async function decisionFor(state: OpenedCase, at: string, deps: TablesDeps & SurestDeps): Promise<Decided> {
  const { tenant, category, condition, reports } = state
  const { path } = state.place
  const [policy, found, tables] = await Promise.all([
    policyFor(deps.registry, tenant, path),
    category === undefined ? undefined : deps.registry.get(tenant, 'category', category),
    routingTablesFor(tenant, at, deps),
  ])
  const surest = await surestCategory(state, policy, deps)
  const decision = route(
    {
      moment: momentIn(at, policy.routing.timeZone),
      source: reports[0]?.channel ?? '',
      answers: reports[0]?.answers ?? [],
      path,
      policy,
      verified: state.status !== 'Reported',
      ...(found && { category: found.entry }),
      ...surest,
      ...(condition && { condition }),
    },
    tables,
  )
  return { decision, policy }
}

const agenciesIn = (decision: RoutingDecision): readonly Agency[] =>
  decision.kind === 'triage' ? [] : [decision.agency, ...decision.assists]
