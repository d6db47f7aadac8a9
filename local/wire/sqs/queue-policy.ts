import { parsePolicy } from '../authorise/parse-policy.ts'
import type { WireContext } from '../server/wire-context.ts'
import { SqsRefusal } from './sqs-refusal.ts'

/** A policy given with CreateQueue or SetQueueAttributes rules from now on; an empty one is none. */
export function applyQueuePolicy(context: WireContext, arn: string, policy: string | undefined): void {
  try {
    const statements = policy ? parsePolicy(policy, `policy of queue ${arn.split(':').at(-1)}`) : undefined
    context.authoriser.setResourcePolicy(arn, statements)
  } catch (error) {
    throw new SqsRefusal('InvalidAttributeValue', `Invalid value for the parameter Policy. ${(error as Error).message}`)
  }
}
