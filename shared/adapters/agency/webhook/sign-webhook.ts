import { createHmac } from 'node:crypto'
import type { WebhookSecret } from '#shared/domain/webhook/webhook-secrets.ts'

export interface SignedWebhook {
  /** Without a full stop, which stands between the parts that are signed. The same for a repeat. */
  readonly id: string
  /** RFC 3339: of this try. Receivers refuse what is more than minutes off their clock. */
  readonly at: string
  readonly body: string
}

/** The headers of Standard Webhooks 1.0.0: one v1 signature for each secret that counts. */
export function signWebhook({ id, at, body }: SignedWebhook, secrets: readonly WebhookSecret[]) {
  const timestamp = String(Math.floor(Date.parse(at) / 1000))
  const signatures = secrets.map(secret => {
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
