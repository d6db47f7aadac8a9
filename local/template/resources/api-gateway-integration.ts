import * as z from 'zod'
import { cfnNumber, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'

/** A Lambda proxy integration. `TimeoutInMillis`: 50 to 30,000, 30,000 when absent. */
export const apiGatewayIntegration = defineResource({
  type: 'AWS::ApiGatewayV2::Integration',
  properties: z.strictObject({
    ApiId: z.string(),
    IntegrationType: z.literal('AWS_PROXY'),
    IntegrationUri: z.string(),
    PayloadFormatVersion: z.literal('2.0'),
    TimeoutInMillis: cfnNumber.default(30_000),
    ...inert({ Description: 'for people', IntegrationMethod: 'Lambda is always called with POST' }),
  }),
  identify: context => ({ ref: context.logicalId, attributes: { IntegrationId: context.logicalId } }),
  build(properties, identity, _context, draft) {
    // The URI is the function's ARN, or the older path form around it.
    const functionArn = /arn:[^:]+:lambda:[^/]*/.exec(properties.IntegrationUri)?.[0] ?? properties.IntegrationUri
    draft.integrations.push({ id: identity.ref, functionArn, timeoutMs: properties.TimeoutInMillis })
  },
})
