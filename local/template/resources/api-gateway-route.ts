import * as z from 'zod'
import { defineResource } from '../resource-type.ts'
import { TemplateError } from '../template-error.ts'

export const apiGatewayRoute = defineResource({
  type: 'AWS::ApiGatewayV2::Route',
  properties: z.strictObject({
    ApiId: z.string(),
    RouteKey: z.string(),
    Target: z.string(),
    AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
    AuthorizerId: z.string().optional(),
    AuthorizationScopes: z.array(z.string()).default([]),
  }),
  identify: context => ({ ref: context.logicalId, attributes: { RouteId: context.logicalId } }),
  build(properties, _identity, context, draft) {
    const jwt = properties.AuthorizationType === 'JWT'
    if (jwt && !properties.AuthorizerId) throw new TemplateError(context.where, 'a JWT route needs an AuthorizerId.')
    draft.routes.push({
      where: context.where,
      apiId: properties.ApiId,
      routeKey: properties.RouteKey,
      target: properties.Target,
      scopes: properties.AuthorizationScopes,
      ...(jwt && properties.AuthorizerId ? { authorizerId: properties.AuthorizerId } : {}),
    })
  },
})
