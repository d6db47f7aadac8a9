import type { Caller } from '#shared/domain/case/caller.ts'
import { type Capacity, standingIn } from '#shared/domain/case/capacity.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { pathOfWhole, policyFor } from './registry-lookup.ts'

/**
 * In which capacities a person may act at a moment: by his token, by posts he holds as a supervisor, and in the place of those he
 * stands in for. Days are the place's own. Somebody without a token's caller (a reporter) has one capacity only.
 */
export async function capacitiesOf(caller: Caller, registry: Registry, at: string): Promise<readonly Capacity[]> {
  if (caller.reporterOf !== undefined) return [caller]
  const { tenant } = caller
  const [path, posts, agencies] = await Promise.all([
    pathOfWhole(registry, tenant),
    registry.list(tenant, 'post', 'all'),
    caller.agency === undefined ? [] : registry.list(tenant, 'agency', 'all'),
  ])
  const { routing } = await policyFor(registry, tenant, path)
  const day = momentIn(at, routing.timeZone).date
  return standingIn(caller, {
    day,
    posts: posts.map(({ entry }) => entry),
    agencies: agencies.map(({ entry }) => entry),
  })
}
