import { type Found, flat, type Json, listOf, resourcesOf, type Template, targetsOf } from './template.ts'

export interface DeployedFunction {
  readonly name: string
  readonly resource: Found
  readonly environment: Readonly<Record<string, Json>>
  /** `action resource` for each pair its role allows. */
  readonly grants: readonly string[]
}

/** Every function with what its role may do. */
export function functionsOf(template: Template): readonly DeployedFunction[] {
  return resourcesOf(template, 'AWS::Lambda::Function').map(resource => {
    const environment = resource.Properties.Environment.Variables
    const [role] = targetsOf(resource.Properties.Role)
    const policies = resourcesOf(template, 'AWS::IAM::Policy').filter(({ Properties }) =>
      targetsOf(Properties.Roles).includes(role ?? ''),
    )
    const grants = policies.flatMap(policy => policy.Properties.PolicyDocument.Statement.flatMap(pairsOf))
    return { name: environment.POWERTOOLS_SERVICE_NAME, resource, environment, grants }
  })
}

const pairsOf = (statement: Json): readonly string[] =>
  listOf(statement.Action).flatMap(action => listOf(statement.Resource).map(resource => `${action} ${flat(resource)}`))
