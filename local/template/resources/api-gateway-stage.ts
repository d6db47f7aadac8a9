import * as z from 'zod'
import { cfnBoolean, cfnNumber, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'

const RouteSettings = z.strictObject({
  ThrottlingBurstLimit: cfnNumber.optional(),
  ThrottlingRateLimit: cfnNumber.optional(),
  ...inert({ DetailedMetricsEnabled: 'metrics are CloudWatch' }),
})

export const apiGatewayStage = defineResource({
  type: 'AWS::ApiGatewayV2::Stage',
  properties: z.strictObject({
    ApiId: z.string(),
    StageName: z.string(),
    AutoDeploy: cfnBoolean.optional(),
    DefaultRouteSettings: RouteSettings.optional(),
    ...inert({
      AccessLogSettings: 'access logs are for operations on AWS',
      Description: 'for people',
      Tags: 'labels',
    }),
  }),
  identify: context => ({ ref: '$default', attributes: { StageName: context.name('StageName', { longest: 128 }) } }),
  build(properties, _identity, _context, draft) {
    const { ThrottlingRateLimit: rateLimit, ThrottlingBurstLimit: burstLimit } = properties.DefaultRouteSettings ?? {}
    draft.stages.push({
      apiId: properties.ApiId,
      name: properties.StageName,
      ...(rateLimit === undefined || burstLimit === undefined ? {} : { throttle: { rateLimit, burstLimit } }),
    })
  },
})
