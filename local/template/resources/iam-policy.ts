import * as z from 'zod'
import { PolicyDocument, policyStatements } from '../policy-document.ts'
import { defineResource } from '../resource-type.ts'

export const iamPolicy = defineResource({
  type: 'AWS::IAM::Policy',
  properties: z.strictObject({ PolicyName: z.string(), PolicyDocument, Roles: z.array(z.string()) }),
  identify: context => ({ ref: context.logicalId, attributes: { Id: context.logicalId } }),
  build(properties, _identity, context, draft) {
    const statements = policyStatements(properties.PolicyDocument, context.logicalId)
    for (const roleName of properties.Roles) draft.rolePolicies.push({ roleName, where: context.where, statements })
  },
})
