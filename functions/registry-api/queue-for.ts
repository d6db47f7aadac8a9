import { Agency, type RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import type { AgencyQueue, AgencyQueues } from '#shared/ports/agency-queues.ts'

/** An agency's queue stands before the agency can be routed to; other kinds have none. */
export async function queueFor(
  queues: AgencyQueues,
  tenant: Tenant,
  kind: RegistryKind,
  entry: object,
): Promise<AgencyQueue | undefined> {
  if (kind !== 'agency') return undefined
  const { id, consumerAccount } = Agency.parse(entry)
  return queues.ensure(tenant, id, consumerAccount)
}
