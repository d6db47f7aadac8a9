import * as z from 'zod'
import { cfnString } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'

export const apiGatewayAuthorizer = defineResource({
  type: 'AWS::ApiGatewayV2::Authorizer',
  properties: z.strictObject({
    ApiId: z.string(),
    Name: cfnString,
    AuthorizerType: z.literal('JWT'),
    IdentitySource: z.array(z.string().regex(/^\$request\.(header|querystring)\.[\w-]+$/)),
    JwtConfiguration: z.strictObject({ Audience: z.array(z.string()), Issuer: z.string() }),
  }),
  identify: context => ({ ref: context.logicalId, attributes: { AuthorizerId: context.logicalId } }),
  build(properties, identity, _context, draft) {
    draft.authorizers.push({
      id: identity.ref,
      issuer: properties.JwtConfiguration.Issuer,
      audience: properties.JwtConfiguration.Audience,
      identitySource: properties.IdentitySource,
    })
  },
})
