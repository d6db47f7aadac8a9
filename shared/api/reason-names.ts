import type { AgencyId, AreaId, CategoryId, Tenant } from '#shared/domain/registry/ids.ts'
import type { Explanation } from '#shared/domain/routing/explanation.ts'
import { idsIn, type ReasonNames } from '#shared/domain/routing/reason-names.ts'
import type { Registry } from '#shared/ports/registry.ts'
import { bothOf, named } from './named.ts'

/** What these reasons speak of, by the names of today; an id without an entry stays as it is. */
export async function reasonNames(
  reasons: readonly Explanation[],
  { tenant, registry }: { readonly tenant: Tenant; readonly registry: Registry },
): Promise<ReasonNames> {
  const ids = reasons.map(idsIn)
  const [agencies, categories, areas] = await Promise.all([
    named(
      ids.flatMap(({ agency }) => agency as readonly AgencyId[]),
      id => registry.get(tenant, 'agency', id),
    ),
    named(
      ids.flatMap(({ category }) => category as readonly CategoryId[]),
      id => registry.get(tenant, 'category', id),
    ),
    named(
      ids.flatMap(({ area }) => area as readonly AreaId[]),
      id => registry.get(tenant, 'area', id),
    ),
  ])
  return {
    agency: id => bothOf(agencies.get(id)?.name, id),
    category: id => bothOf(categories.get(id)?.name, id),
    area: id => bothOf(areas.get(id)?.name, id),
  }
}
