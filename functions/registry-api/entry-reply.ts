import * as z from 'zod'
import type { Versioned } from '#shared/ports/registry.ts'

/** The queue on which an agency gets its tasks, and the IAM policy it attaches to whoever reads them. */
export const QueueReply = z.object({
  url: z.string(),
  arn: z.string(),
  consumerPolicy: z.object({
    Version: z.string(),
    Statement: z
      .array(z.object({ Effect: z.string(), Action: z.array(z.string()).readonly(), Resource: z.string() }))
      .readonly(),
  }),
})

export const EntryReply = z.object({
  entry: z.looseObject({ id: z.string() }),
  version: z.int(),
  changedBy: z.string(),
  changedAt: z.string(),
  effectiveFrom: z.string(),
})
export type EntryReply = z.infer<typeof EntryReply>

/** All but the command's id, which is nobody's business. */
export function entryReply<E extends { readonly id: string }>(versioned: Versioned<E>): EntryReply {
  const { entry, version, changedBy, changedAt, effectiveFrom } = versioned
  return { entry: { ...entry }, version, changedBy, changedAt, effectiveFrom }
}
