import { Agency, type RegistryKind } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { rotated, webhookSecretOf } from '#shared/domain/webhook/webhook-secrets.ts'
import type { AgencyQueue } from '#shared/ports/agency-queues.ts'
import type { RegistryDeps } from './registry-deps.ts'

/** What an agency's connector needs stands before the agency can be routed to: its queue, or its webhook's first secret. */
export async function readyConnector(
  { queues, secrets, ids, clock }: Pick<RegistryDeps, 'queues' | 'secrets' | 'ids' | 'clock'>,
  tenant: Tenant,
  { kind, entry }: { readonly kind: RegistryKind; readonly entry: object },
): Promise<AgencyQueue | undefined> {
  if (kind !== 'agency') return undefined
  const { id, connector, consumerAccount } = Agency.parse(entry)
  if (connector.kind === 'sqs') return queues.ensure(tenant, id, consumerAccount)
  if (connector.kind === 'webhook' && !(await secrets.get(tenant, id))) {
    const first = { secret: webhookSecretOf(ids.secret(32)), commandId: 'registered', until: clock() }
    // Not the first: somebody else's stands there now, which is as good.
    await secrets.put(tenant, id, rotated(undefined, first))
  }
  return undefined
}
