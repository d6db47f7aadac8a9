import * as z from 'zod'
import { defineResource } from '../resource-type.ts'

/** A function's resource policy: who may invoke it. The gateway and the schedules look it up. */
export const lambdaPermission = defineResource({
  type: 'AWS::Lambda::Permission',
  properties: z.strictObject({
    Action: z.literal('lambda:InvokeFunction'),
    FunctionName: z.string(),
    Principal: z.string(),
    SourceArn: z.string().optional(),
    SourceAccount: z.string().optional(),
  }),
  identify: context => ({ ref: context.logicalId, attributes: {} }),
  build(properties, _identity, context, draft) {
    const { FunctionName: name, SourceArn, SourceAccount } = properties
    const resourceArn = name.startsWith('arn:') ? name : context.arn('lambda', `function:${name}`)
    draft.resourcePolicies.push({
      resourceArn,
      statements: [
        {
          effect: 'Allow',
          principals: [properties.Principal],
          actions: [properties.Action],
          resources: [resourceArn],
          conditions: {
            ...(SourceArn ? { ArnLike: { 'aws:SourceArn': SourceArn } } : {}),
            ...(SourceAccount ? { StringEquals: { 'aws:SourceAccount': SourceAccount } } : {}),
          },
          origin: context.logicalId,
        },
      ],
    })
  },
})
