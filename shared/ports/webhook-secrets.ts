import type { AgencyId, Tenant } from '#shared/domain/registry/ids.ts'
import type { WebhookSecrets } from '#shared/domain/webhook/webhook-secrets.ts'

/** The secrets that agencies' webhooks are called with. They stand in the vault and are read by nobody but who signs. */
export interface WebhookSecretStore {
  /** Undefined: none was ever made. */
  get(tenant: Tenant, agency: AgencyId): Promise<WebhookSecrets | undefined>
  /** Puts `next` where its version's forerunner stands (version 1: where nothing does). False: somebody was quicker. */
  put(tenant: Tenant, agency: AgencyId, next: WebhookSecrets): Promise<boolean>
}
