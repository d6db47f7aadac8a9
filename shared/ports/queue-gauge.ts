import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'

export interface QueueLevel {
  /** Waiting and not yet taken. */
  readonly visible: number
  /** Taken and not yet deleted. */
  readonly inFlight: number
  /** Given up on by the agency's consumer. */
  readonly dead: number
}

/** How full an agency's queue is. Undefined: there is no such queue. */
export interface QueueGauge {
  read(tenant: Tenant, agency: AgencyId): Promise<QueueLevel | undefined>
}
