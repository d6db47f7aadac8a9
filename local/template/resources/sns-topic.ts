import * as z from 'zod'
import { cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'

export const snsTopic = defineResource({
  type: 'AWS::SNS::Topic',
  properties: z.strictObject({
    TopicName: cfnString.optional(),
    ...inert({
      DisplayName: 'shown in e-mails only',
      KmsMasterKeyId: 'encryption at rest; the key policy is checked where the key is used',
      Tags: 'labels',
    }),
  }),
  identify(context) {
    const name = context.name('TopicName', { longest: 256 })
    const arn = context.arn('sns', name)
    return { ref: arn, attributes: { TopicArn: arn, TopicName: name } }
  },
  build(_properties, identity, context, draft) {
    const { TopicName = '' } = identity.attributes
    draft.topics.push({ logicalId: context.logicalId, name: TopicName, arn: identity.ref })
  },
})
