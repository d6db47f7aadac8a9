import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'

/** An agency whose id ended so would have another agency's dead-letter queue as its own: such ids are refused. */
export const DEAD_LETTER_SUFFIX = '-dlq'

/** `prefix` is the stage's (`wangge-dev-agency-`). Tenants hold no hyphen, so no two pairs share a name. */
export const agencyQueueName = (prefix: string, tenant: Tenant, agency: AgencyId): string =>
  `${prefix}${tenant}-${agency}`
