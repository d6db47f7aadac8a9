import * as z from 'zod'
import { AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import { Names } from '#shared/domain/registry/names.ts'

/** One deployment's customer: a county, a city … with its own registry, cases and people. */
export const TenantEntry = z.strictObject({
  id: Tenant,
  name: Names,
  /** The top of its area tree. */
  root: AreaId,
  /** RFC 3339. */
  createdAt: z.iso.datetime(),
})
export type TenantEntry = z.infer<typeof TenantEntry>

/** Every tenant of this deployment. */
export interface Tenants {
  /** Sorted by id. */
  list(): Promise<readonly TenantEntry[]>
  /** False when it exists already; nothing is changed then. */
  create(entry: TenantEntry): Promise<boolean>
}
