import * as z from 'zod'
import { cfnBoolean, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'

/** People's subscriptions are not made locally: no mail or message leaves the machine. */
const TO_PEOPLE = new Set(['email', 'email-json', 'sms'])

export const snsSubscription = defineResource({
  type: 'AWS::SNS::Subscription',
  properties: z.strictObject({
    TopicArn: z.string(),
    Protocol: z.enum(['sqs', 'email', 'email-json', 'sms']),
    Endpoint: z.string(),
    FilterPolicy: z.unknown().optional(),
    FilterPolicyScope: z.literal('MessageAttributes').optional(),
    RawMessageDelivery: cfnBoolean.default(false),
    ...inert({ RedrivePolicy: 'delivery to a local queue does not fail', Region: 'one place' }),
  }),
  identify: context => ({ ref: context.arn('sns', `subscription/${context.logicalId}`), attributes: {} }),
  build(properties, _identity, _context, draft) {
    if (TO_PEOPLE.has(properties.Protocol)) return
    draft.subscriptions.push({
      topicArn: properties.TopicArn,
      protocol: properties.Protocol,
      endpoint: properties.Endpoint,
      rawMessageDelivery: properties.RawMessageDelivery,
      ...(properties.FilterPolicy === undefined ? {} : { filterPolicy: properties.FilterPolicy }),
    })
  },
})
