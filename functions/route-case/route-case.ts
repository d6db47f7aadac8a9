import { type AppendDeps, type Appended, append } from '#shared/commands/append.ts'
import { policyFor } from '#shared/commands/registry-lookup.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { systemCommandId } from '#shared/domain/command/command-id.ts'
import type { RouteCase } from '#shared/domain/messages/messages.ts'
import { type RoutingDecision, route } from '#shared/domain/routing/route.ts'
import { awaitsRouting, routingEvents } from '#shared/domain/routing/routing-events.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Registry } from '#shared/ports/registry.ts'

export interface RouteDeps extends AppendDeps {
  readonly registry: Registry
  readonly clock: Clock
  readonly log: Log
}

/** Decides where a reported or filed case goes. Repeats and latecomers decide nothing: the command id names the commit that asked. */
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
          return awaitsRouting(state) ? routingEvents(state, await decisionFor(state, deps.registry), at) : []
        },
      },
      deps,
    )
    const outcome = appended.commit?.events.at(-1)?.type ?? 'nothing'
    deps.log.info('case.routed', { tenant, caseId, seq, outcome, replayed: appended.replayed })
    return appended
  }

async function decisionFor(state: OpenedCase, registry: Registry): Promise<RoutingDecision> {
  const { tenant, category, condition } = state
  const { path } = state.place
  const [policy, found, rules, agencies] = await Promise.all([
    policyFor(registry, tenant, path),
    category === undefined ? undefined : registry.get(tenant, 'category', category),
    registry.list(tenant, 'rule', 'all'),
    registry.list(tenant, 'agency', 'all'),
  ])
  return route(
    {
      path,
      policy,
      verified: state.status !== 'Reported',
      ...(found && { category: found.entry }),
      ...(condition && { condition }),
    },
    {
      rules: rules.map(({ entry, version }) => ({ rule: entry, version })),
      agencies: agencies.map(({ entry }) => entry),
    },
  )
}
