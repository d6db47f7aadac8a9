import * as z from 'zod'
import { PolicyDocument, policyStatements } from '../policy-document.ts'
import { defineResource } from '../resource-type.ts'

export const sqsQueuePolicy = defineResource({
  type: 'AWS::SQS::QueuePolicy',
  properties: z.strictObject({ Queues: z.array(z.string()), PolicyDocument }),
  identify: context => ({ ref: context.logicalId, attributes: {} }),
  build(properties, _identity, context, draft) {
    const statements = policyStatements(properties.PolicyDocument, context.logicalId)
    // A queue is named by its URL here; its last part is the name.
    for (const url of properties.Queues)
      draft.resourcePolicies.push({ resourceArn: context.arn('sqs', url.split('/').at(-1) ?? ''), statements })
  },
})
