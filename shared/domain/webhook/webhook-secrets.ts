import * as z from 'zod'

/** `whsec_` and 24 to 64 bytes in base64: https://github.com/standard-webhooks/standard-webhooks */
export const WebhookSecret = z.string().regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/)
export type WebhookSecret = z.infer<typeof WebhookSecret>

/** What proves to one agency's webhook that a call is ours: the newest secret, and for a while the one before. */
export const WebhookSecrets = z.strictObject({
  version: z.int().min(1),
  newest: WebhookSecret,
  /** Who asked for the newest under which key, so that a repeated request is answered with the same secret. */
  commandId: z.string(),
  /** Those before it, newest first, as far as anybody repeats a request. */
  earlier: z.array(z.string()).max(20).optional(),
  previous: z.strictObject({ secret: WebhookSecret, until: z.iso.datetime() }).optional(),
})
export type WebhookSecrets = z.infer<typeof WebhookSecrets>

/** `random`: 32 bytes as hex. */
export const webhookSecretOf = (random: string): WebhookSecret =>
  `whsec_${Buffer.from(random, 'hex').toString('base64')}`

/** The newest takes over; the one before counts until `until` (RFC 3339), so that the agency has time to change. */
export function rotated(
  before: WebhookSecrets | undefined,
  { secret, commandId, until }: { readonly secret: WebhookSecret; readonly commandId: string; readonly until: string },
): WebhookSecrets {
  const next = { version: (before?.version ?? 0) + 1, newest: secret, commandId }
  if (!before) return next
  const earlier = [before.commandId, ...(before.earlier ?? [])].slice(0, 20)
  return { ...next, earlier, previous: { secret: before.newest, until } }
}

/** With what a call is signed at `now` (RFC 3339), the newest first. */
export const validSecrets = ({ newest, previous }: WebhookSecrets, now: string): readonly WebhookSecret[] =>
  previous && Date.parse(now) < Date.parse(previous.until) ? [newest, previous.secret] : [newest]
