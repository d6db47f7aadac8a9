import { createHash } from 'node:crypto'
import * as z from 'zod'
import { inert } from '../cfn-values.ts'
import { PolicyDocument, policyStatements } from '../policy-document.ts'
import { defineResource } from '../resource-type.ts'

export const kmsKey = defineResource({
  type: 'AWS::KMS::Key',
  properties: z.strictObject({
    KeyPolicy: PolicyDocument,
    KeySpec: z.literal('SYMMETRIC_DEFAULT').optional(),
    KeyUsage: z.literal('ENCRYPT_DECRYPT').optional(),
    ...inert({
      Description: 'for people',
      Enabled: 'keys are enabled',
      EnableKeyRotation: 'rotation changes no answer',
      RotationPeriodInDays: 'rotation changes no answer',
      PendingWindowInDays: 'keys are not deleted locally',
      MultiRegion: 'one place',
      Tags: 'labels',
    }),
  }),
  identify(context) {
    // A key's id is a UUID; made from its place in the stack, so that it is the same at every start.
    const hash = createHash('sha256').update(`${context.stackName}/${context.logicalId}`).digest('hex')
    const id = hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
    return { ref: id, attributes: { Arn: context.arn('kms', `key/${id}`), KeyId: id } }
  },
  build(properties, identity, context, draft) {
    draft.resourcePolicies.push({
      resourceArn: identity.attributes.Arn ?? '',
      statements: policyStatements(properties.KeyPolicy, context.logicalId),
    })
  },
})
