import * as z from 'zod'
import { PolicyDocument, policyStatements } from '../policy-document.ts'
import { defineResource } from '../resource-type.ts'

export const snsTopicPolicy = defineResource({
  type: 'AWS::SNS::TopicPolicy',
  properties: z.strictObject({ Topics: z.array(z.string()), PolicyDocument }),
  identify: context => ({ ref: context.logicalId, attributes: {} }),
  build(properties, _identity, context, draft) {
    const statements = policyStatements(properties.PolicyDocument, context.logicalId)
    for (const resourceArn of properties.Topics) draft.resourcePolicies.push({ resourceArn, statements })
  },
})
