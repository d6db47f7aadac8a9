import type { Draft } from './draft.ts'
import type { HttpApiModel, RoleModel, RouteModel } from './model.ts'
import { TemplateError } from './template-error.ts'

/** Joins roles with their policies. */
export function joinRoles(draft: Draft): RoleModel[] {
  for (const { roleName, where } of draft.rolePolicies)
    if (!draft.roles.some(role => role.name === roleName))
      throw new TemplateError(where, `it belongs to the role ${roleName}, which is not in the stack.`)
  return draft.roles.map(({ logicalId, name, arn, statements }) => ({
    logicalId,
    arn,
    statements: [
      ...statements,
      ...draft.rolePolicies.filter(policy => policy.roleName === name).flatMap(policy => policy.statements),
    ],
  }))
}

/** Joins HTTP APIs with their stage, routes, integrations and authorizers. */
export function joinApis(draft: Draft): HttpApiModel[] {
  return draft.apis.map(api => {
    const stages = draft.stages.filter(stage => stage.apiId === api.id)
    const [stage] = stages
    if (!stage || stages.length > 1 || stage.name !== '$default')
      throw new TemplateError(api.logicalId, 'an HTTP API needs exactly one stage, $default, to run locally.')
    return {
      ...api,
      stage: stage.name,
      ...(stage.throttle ? { throttle: stage.throttle } : {}),
      routes: draft.routes.filter(route => route.apiId === api.id).map(route => joinRoute(route, draft)),
    }
  })
}

function joinRoute(route: Draft['routes'][number], draft: Draft): RouteModel {
  const integration = draft.integrations.find(candidate => route.target === `integrations/${candidate.id}`)
  if (!integration)
    throw new TemplateError(route.where, `its target ${route.target} is not an integration of the stack.`)
  const { functionArn, timeoutMs } = integration
  if (!route.authorizerId) return { routeKey: route.routeKey, functionArn, timeoutMs, authorization: { kind: 'none' } }
  const authorizer = draft.authorizers.find(candidate => candidate.id === route.authorizerId)
  if (!authorizer) throw new TemplateError(route.where, `its authorizer ${route.authorizerId} is not in the stack.`)
  const { id, ...jwt } = authorizer
  return {
    routeKey: route.routeKey,
    functionArn,
    timeoutMs,
    authorization: { kind: 'jwt', authorizerId: id, ...jwt, scopes: route.scopes },
  }
}
