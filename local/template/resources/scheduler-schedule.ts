import * as z from 'zod'
import { cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'
import { TemplateError } from '../template-error.ts'

const Target = z.strictObject({
  Arn: z.string(),
  Input: z.string().optional(),
  ...inert({
    RoleArn: 'who the scheduler is on AWS; locally it calls the function itself',
    RetryPolicy: 'locally the scheduler always reaches the function',
    DeadLetterConfig: 'locally the scheduler always reaches the function',
  }),
})

export const schedulerSchedule = defineResource({
  type: 'AWS::Scheduler::Schedule',
  properties: z.strictObject({
    Name: cfnString.optional(),
    ScheduleExpression: z.string(),
    ScheduleExpressionTimezone: z.enum(['UTC', 'Etc/UTC']).optional(),
    FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Target,
    ...inert({ Description: 'for people', GroupName: 'names only' }),
  }),
  identify(context) {
    const name = context.name('Name', { longest: 64 })
    return { ref: name, attributes: { Arn: context.arn('scheduler', `schedule/default/${name}`) } }
  },
  build(properties, identity, context, draft) {
    const { Arn: functionArn, Input } = properties.Target
    if (functionArn.split(':')[2] !== 'lambda')
      throw new TemplateError(context.where, `a schedule can only call a function locally, not ${functionArn}.`)
    draft.schedules.push({
      logicalId: context.logicalId,
      arn: identity.attributes.Arn ?? '',
      source: 'aws.scheduler',
      functionArn,
      expression: properties.ScheduleExpression,
      enabled: properties.State === 'ENABLED',
      ...(Input === undefined ? {} : { input: Input }),
    })
  },
})
