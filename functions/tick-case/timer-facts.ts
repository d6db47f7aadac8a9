import { calendarsFor } from '#shared/commands/calendars-for.ts'
import { policyFor } from '#shared/commands/registry-lookup.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { postsFor } from '#shared/domain/escalation/posts-for.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import type { Timer, TimerFacts } from '#shared/domain/timer/timers-of.ts'
import type { Registry } from '#shared/ports/registry.ts'

/** What the registry says now about whatever a timer may need: the rules here, hours of the agencies, posts above. */
export async function timerFacts(
  state: OpenedCase,
  { timer, now }: { readonly timer: Timer; readonly now: string },
  registry: Registry,
): Promise<TimerFacts> {
  const { tenant, place, tasks } = state
  const agencies = tasks.filter(({ key }) => key === timer.task).map(({ agency }) => agency)
  const [policy, calendarOf, posts] = await Promise.all([
    policyFor(registry, tenant, place.path),
    calendarsFor(tenant, agencies, registry),
    registry.list(tenant, 'post', 'all'),
  ])
  const breach = {
    path: place.path,
    of: timer.task === undefined ? ('desk' as const) : ('agency' as const),
    on: momentIn(now, policy.routing.timeZone).date,
  }
  const entries = posts.map(({ entry }) => entry)
  return { policy, calendarOf, postsFor: level => postsFor(entries, { ...breach, level }) }
}
