import { createHash } from 'node:crypto'
import * as z from 'zod'
import { cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'

export const apiGatewayApi = defineResource({
  type: 'AWS::ApiGatewayV2::Api',
  properties: z.strictObject({
    Name: cfnString,
    ProtocolType: z.literal('HTTP'),
    CorsConfiguration: z.record(z.string(), z.unknown()).optional(),
    ...inert({
      Description: 'for people',
      DisableExecuteApiEndpoint: 'the local address is the only one',
      IpAddressType: 'the local machine listens on 127.0.0.1',
      Tags: 'labels',
    }),
  }),
  identify(context) {
    // AWS draws a random id of ten letters and digits; this one stays the same at every start.
    const id = createHash('sha256').update(`${context.stackName}/${context.logicalId}`).digest('hex').slice(0, 10)
    const ApiEndpoint = `https://${id}.execute-api.${context.region}.${context.urlSuffix}`
    return { ref: id, attributes: { ApiId: id, ApiEndpoint } }
  },
  build(properties, identity, context, draft) {
    draft.apis.push({
      logicalId: context.logicalId,
      id: identity.ref,
      endpoint: identity.attributes.ApiEndpoint ?? '',
      ...(properties.CorsConfiguration ? { cors: properties.CorsConfiguration } : {}),
    })
  },
})
