import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import { Tenant } from '#shared/domain/registry/ids.ts'
import type { Jurisdiction } from './call.ts'
import type { Open311Deps } from './open311-deps.ts'

export type TenantDeps = Pick<Open311Deps, 'registry' | 'tenants'>

/**
 * Whose endpoint it is: `/t/{tenant}` in the address, else jurisdiction_id, else the only one there is. Throws a refusal
 * where none is named or nobody has set up such a place.
 */
export async function tenantOf({ inPath, asked }: Jurisdiction, { registry, tenants }: TenantDeps): Promise<Tenant> {
  const named = inPath ?? asked ?? (await onlyTenant(tenants))
  if (named === undefined) throw refuse(400, REFUSALS.absent('jurisdiction_id'))
  const tenant = Tenant.safeParse(named)
  const same = asked === undefined || asked === named
  if (tenant.success && same && (await registry.list(tenant.data, 'area', 'top')).length > 0) return tenant.data
  throw refuse(404, REFUSALS.unknown('jurisdiction_id'))
}

async function onlyTenant(tenants: TenantDeps['tenants']): Promise<string | undefined> {
  const [first, ...others] = await tenants.list()
  return others.length === 0 ? first?.id : undefined
}
