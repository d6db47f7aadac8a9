import type { WireContext } from '#local/wire/server/wire-context.ts'
import { applyQueuePolicy } from '#local/wire/sqs/queue-policy.ts'

/** Queues made at run time keep their policy with their other attributes; the template's own come from the template. */
export function restorePolicies(context: WireContext): void {
  for (const { arn, attributes } of context.fauxqs.queues.allQueues()) {
    if (!context.queues.has(arn) && attributes.Policy) applyQueuePolicy(context, arn, attributes.Policy)
  }
}
