import { postOutside } from '#shared/adapters/outside/post-outside.ts'
import { validSecrets } from '#shared/domain/webhook/webhook-secrets.ts'
import type { AgencyInbox } from '#shared/ports/agency-inbox.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { WebhookSecretStore } from '#shared/ports/webhook-secrets.ts'
import { signWebhook } from './sign-webhook.ts'

export interface WebhookOptions {
  readonly secrets: Pick<WebhookSecretStore, 'get'>
  /** `host` or `host:port` inside the deployment's own network, which may be called there and without TLS. */
  readonly trusted: readonly string[]
  /** Real time: receivers hold signatures against their own clock. */
  readonly clock: Clock
}

/** The agency's own system, called with every message. Anything but a 2xx fails the delivery, which then comes again. */
export const webhookInbox =
  ({ secrets, trusted, clock }: WebhookOptions) =>
  (url: string): AgencyInbox => ({
    async deliver(message) {
      const { tenant, agency } = message.data
      const kept = await secrets.get(tenant, agency)
      if (!kept) throw new Error(`Webhook of agency ${agency} has no secret: register the agency again`)
      const at = clock()
      const id = `msg_${message.id.replaceAll('.', '_')}`
      const body = JSON.stringify(message)
      const headers = {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        ...signWebhook({ id, at, body }, validSecrets(kept, at)),
      }
      const { status } = await postOutside({ url: new URL(url), headers, body, trusted })
      if (status < 200 || status >= 300) throw new Error(`Webhook of agency ${agency} answered ${status}`)
      return id
    },
  })
