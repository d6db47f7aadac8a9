import type { AgencyQueues } from '#shared/ports/agency-queues.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Ids } from '#shared/ports/ids.ts'
import type { Limiter } from '#shared/ports/limiter.ts'
import type { Log } from '#shared/ports/log.ts'
import type { PlaceChanges } from '#shared/ports/place-changes.ts'
import type { RegistryWriter } from '#shared/ports/registry.ts'
import type { ServerKeys } from '#shared/ports/server-keys.ts'
import type { WebhookSecretStore } from '#shared/ports/webhook-secrets.ts'

export interface RegistryDeps {
  readonly registry: RegistryWriter
  readonly queues: AgencyQueues
  readonly secrets: WebhookSecretStore
  /** Whether a webhook may stand there: outside and over TLS, or at a host of our own network that is trusted. */
  readonly mayCall: (url: URL) => boolean
  readonly places: Pick<PlaceChanges, 'note'>
  /** Of Idempotency-Keys (claim-key.ts). */
  readonly limiter: Limiter
  /** Of cursors. */
  readonly keys: ServerKeys
  readonly clock: Clock
  readonly ids: Pick<Ids, 'secret'>
  readonly log: Log
}
