import * as z from 'zod'
import { cfnString, inert } from '../cfn-values.ts'
import type { PolicyStatement } from '../model.ts'
import { PolicyDocument, policyStatements } from '../policy-document.ts'
import { defineResource } from '../resource-type.ts'
import { TemplateError } from '../template-error.ts'

/** AWS's managed policies that may be attached, by the end of their ARN. Others stop the start: what they allow is not known here. */
const MANAGED: Readonly<Record<string, readonly string[]>> = {
  'service-role/AWSLambdaBasicExecutionRole': ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
}

export const iamRole = defineResource({
  type: 'AWS::IAM::Role',
  properties: z.strictObject({
    RoleName: cfnString.optional(),
    ManagedPolicyArns: z.array(z.string()).default([]),
    Policies: z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument })).default([]),
    ...inert({
      AssumeRolePolicyDocument: 'the local runtime hands each function its own role and no other',
      Description: 'for people',
      Path: 'names only',
      MaxSessionDuration: 'local keys do not expire',
      Tags: 'labels',
    }),
  }),
  identify(context) {
    const name = context.name('RoleName', { longest: 64 })
    const arn = `arn:${context.partition}:iam::${context.account}:role/${name}`
    return { ref: name, attributes: { Arn: arn, RoleId: `AROA${context.logicalId}` } }
  },
  build(properties, identity, context, draft) {
    draft.roles.push({
      logicalId: context.logicalId,
      name: identity.ref,
      arn: identity.attributes.Arn ?? '',
      statements: [
        ...properties.ManagedPolicyArns.map(arn => managedStatement(arn, context.where)),
        ...properties.Policies.flatMap(policy =>
          policyStatements(policy.PolicyDocument, `${context.logicalId}.${policy.PolicyName}`),
        ),
      ],
    })
  },
})

function managedStatement(arn: string, where: string): PolicyStatement {
  const name = arn.split(':policy/')[1] ?? arn
  const actions = MANAGED[name]
  if (!actions)
    throw new TemplateError(
      where,
      `the managed policy ${name} is not known. Write its statements into the role instead.`,
    )
  return { effect: 'Allow', actions, resources: ['*'], origin: name }
}
