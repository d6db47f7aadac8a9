import type { StackFile } from './assembly-manifest.ts'
import { evaluateCondition } from './conditions.ts'
import { IGNORED_TYPES } from './ignored-types.ts'
import { NO_VALUE, resolve, type Scope } from './intrinsics.ts'
import type { Place } from './place.ts'
import { type Identity, type ResourceContext, type ResourceType, resourceContext } from './resource-type.ts'
import { resourceTypeOf } from './resource-types.ts'
import { TemplateError } from './template-error.ts'

export interface LiveResource {
  readonly context: ResourceContext
  readonly identity: Identity
  readonly type: ResourceType
  properties(): unknown
}

export interface Stack {
  readonly name: string
  /** Resources that exist (condition true) and do something locally. */
  resources(): LiveResource[]
  outputs(): Record<string, string>
  exportedValue(exportName: string): unknown
}

interface StackOptions {
  readonly place: Place
  readonly parameters: Readonly<Record<string, string>>
  /** Looks in all stacks of the assembly. */
  readonly importValue: (exportName: string, where: string) => unknown
}

/** One template with its references: identities are made when first asked for, so the order of resources does not matter. */
export function createStack(file: StackFile, options: StackOptions): Stack {
  const { template } = file
  const identities = new Map<string, Identity>()
  const underway = new Set<string>()
  const pseudo: Readonly<Record<string, unknown>> = {
    'AWS::Partition': options.place.partition,
    'AWS::Region': options.place.region,
    'AWS::AccountId': options.place.account,
    'AWS::URLSuffix': options.place.urlSuffix,
    'AWS::StackName': file.name,
    'AWS::StackId': `arn:${options.place.partition}:cloudformation:${options.place.region}:${options.place.account}:stack/${file.name}/local`,
    'AWS::NoValue': NO_VALUE,
  }

  const scopeAt = (where: string): Scope => ({
    where,
    ref: name => (Object.hasOwn(pseudo, name) ? pseudo[name] : (parameter(name) ?? identityOf(name, where).ref)),
    attribute(logicalId, attribute) {
      const value = identityOf(logicalId, where).attributes[attribute]
      if (value !== undefined) return value
      const type = template.Resources[logicalId]?.Type ?? ''
      throw new TemplateError(
        where,
        `Fn::GetAtt ${logicalId}.${attribute} is not known for ${type} (local/template/resources/).`,
      )
    },
    condition(name) {
      const expression = template.Conditions[name]
      if (!expression) throw new TemplateError(where, `there is no condition ${name}.`)
      return evaluateCondition(expression, scopeAt(`${file.name}/Conditions.${name}`))
    },
    importValue: name => options.importValue(name, where),
  })

  function parameter(name: string): string | undefined {
    const declared = template.Parameters[name]
    if (!declared) return undefined
    const value = options.parameters[name] ?? declared.Default
    if (value === undefined)
      throw new TemplateError(
        `${file.name}/Parameters.${name}`,
        'it has no default and no value was given at the start.',
      )
    return String(value)
  }

  function contextOf(logicalId: string): ResourceContext {
    const resource = template.Resources[logicalId]
    const type = resource?.Type ?? ''
    return resourceContext({
      ...options.place,
      stackName: file.name,
      logicalId,
      type,
      assetDir: key => file.assets.get(key),
      nameGiven: property => {
        const given = resource?.Properties[property]
        if (given === undefined) return undefined
        const name = resolve(given, scopeAt(`${file.name}/${logicalId}.${property}`))
        return name === NO_VALUE ? undefined : String(name)
      },
    })
  }

  function identityOf(logicalId: string, where: string): Identity {
    const known = identities.get(logicalId)
    if (known) return known
    const resource = template.Resources[logicalId]
    if (!resource) throw new TemplateError(where, `it refers to ${logicalId}, which is not in the template.`)
    if (underway.has(logicalId)) throw new TemplateError(where, `the name of ${logicalId} refers to itself.`)
    underway.add(logicalId)
    const context = contextOf(logicalId)
    const identity = (IGNORED_TYPES[resource.Type] ?? resourceTypeOf(resource.Type, context.where)).identify(context)
    underway.delete(logicalId)
    identities.set(logicalId, identity)
    return identity
  }

  return {
    name: file.name,
    resources: () =>
      Object.entries(template.Resources)
        .filter(([id, { Condition }]) => !Condition || scopeAt(`${file.name}/${id}`).condition(Condition))
        .filter(([, { Type }]) => !IGNORED_TYPES[Type])
        .map(([logicalId, resource]) => {
          const context = contextOf(logicalId)
          return {
            context,
            type: resourceTypeOf(resource.Type, context.where),
            identity: identityOf(logicalId, context.where),
            properties: () => resolve(resource.Properties, scopeAt(context.where)),
          }
        }),
    outputs: () =>
      Object.fromEntries(
        Object.entries(template.Outputs).map(([name, output]) => [
          name,
          String(resolve(output.Value, scopeAt(`${file.name}/Outputs.${name}`))),
        ]),
      ),
    exportedValue(exportName) {
      for (const [name, output] of Object.entries(template.Outputs)) {
        const scope = scopeAt(`${file.name}/Outputs.${name}`)
        if (output.Export && resolve(output.Export.Name, scope) === exportName) return resolve(output.Value, scope)
      }
      return undefined
    },
  }
}
