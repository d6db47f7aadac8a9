import * as z from 'zod'
import { PolicyDocument, policyStatements } from '../policy-document.ts'
import { defineResource } from '../resource-type.ts'

export const s3BucketPolicy = defineResource({
  type: 'AWS::S3::BucketPolicy',
  properties: z.strictObject({ Bucket: z.string(), PolicyDocument }),
  identify: context => ({ ref: context.logicalId, attributes: {} }),
  build(properties, _identity, context, draft) {
    draft.resourcePolicies.push({
      resourceArn: `arn:${context.partition}:s3:::${properties.Bucket}`,
      statements: policyStatements(properties.PolicyDocument, context.logicalId),
    })
  },
})
