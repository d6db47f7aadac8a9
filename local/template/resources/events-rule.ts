import * as z from 'zod'
import { cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'
import { TemplateError } from '../template-error.ts'

const Target = z.strictObject({
  Arn: z.string(),
  Id: z.string(),
  Input: z.string().optional(),
  ...inert({
    RetryPolicy: 'locally the scheduler always reaches the function',
    DeadLetterConfig: 'locally the scheduler always reaches the function',
  }),
})

/** Scheduled rules only; EventPattern is left out on purpose and stops the start. */
export const eventsRule = defineResource({
  type: 'AWS::Events::Rule',
  properties: z.strictObject({
    Name: cfnString.optional(),
    ScheduleExpression: z.string(),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Targets: z.array(Target).default([]),
    ...inert({ Description: 'for people', Tags: 'labels' }),
  }),
  identify(context) {
    const name = context.name('Name', { longest: 64 })
    return { ref: name, attributes: { Arn: context.arn('events', `rule/${name}`) } }
  },
  build(properties, identity, context, draft) {
    for (const target of properties.Targets) {
      if (target.Arn.split(':')[2] !== 'lambda')
        throw new TemplateError(context.where, `a schedule can only call a function locally, not ${target.Arn}.`)
      draft.schedules.push({
        logicalId: context.logicalId,
        arn: identity.attributes.Arn ?? '',
        source: 'aws.events',
        functionArn: target.Arn,
        expression: properties.ScheduleExpression,
        enabled: properties.State === 'ENABLED',
        ...(target.Input === undefined ? {} : { input: target.Input }),
      })
    }
  },
})
