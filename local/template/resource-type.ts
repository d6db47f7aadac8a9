import type * as z from 'zod'
import type { Draft } from './draft.ts'
import { type NameRule, physicalName } from './physical-name.ts'
import type { Place } from './place.ts'
import { TemplateError } from './template-error.ts'

/** What `Ref` and `Fn::GetAtt` of a resource give. */
export interface Identity {
  readonly ref: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface ResourceContext extends Place {
  readonly stackName: string
  readonly logicalId: string
  /** `Stack/LogicalId (Type)` */
  readonly where: string
  readonly arn: (service: string, resource: string) => string
  /** The name the template gives in `property`, else a deterministic one within the service's rules. */
  readonly name: (property: string, rule: NameRule) => string
  readonly assetDir: (objectKey: string) => string | undefined
}

export interface ResourceType {
  readonly type: string
  identify(context: ResourceContext): Identity
  /** Checks the resolved properties and adds what they mean to the draft. */
  add(properties: unknown, identity: Identity, context: ResourceContext, draft: Draft): void
}

interface Definition<Schema extends z.ZodType> {
  readonly type: string
  /** A strict object: a property that is neither understood nor listed as inert stops the start. */
  readonly properties: Schema
  identify(context: ResourceContext): Identity
  build(properties: z.infer<Schema>, identity: Identity, context: ResourceContext, draft: Draft): void
}

export function defineResource<Schema extends z.ZodType>(definition: Definition<Schema>): ResourceType {
  return {
    type: definition.type,
    identify: definition.identify,
    add(properties, identity, context, draft) {
      const parsed = definition.properties.safeParse(properties)
      if (!parsed.success) throw new TemplateError(context.where, explain(parsed.error))
      definition.build(parsed.data, identity, context, draft)
    },
  }
}

function explain(error: z.ZodError): string {
  return error.issues
    .map(issue => {
      const path = issue.path.map(String).join('.')
      if (issue.code === 'unrecognized_keys') {
        const names = issue.keys.map(key => (path ? `${path}.${key}` : key)).join(', ')
        return `the property ${names} is not understood. Teach local/template/resources/ what it means, list it there as inert with a reason, or leave it out of the stack.`
      }
      return `the property ${path || '(all)'} has a value that is not understood: ${issue.message}.`
    })
    .join(' ')
}

export interface ContextSource extends Place {
  readonly stackName: string
  readonly logicalId: string
  readonly type: string
  readonly nameGiven: (property: string) => string | undefined
  readonly assetDir: (objectKey: string) => string | undefined
}

export function resourceContext(source: ContextSource): ResourceContext {
  const { stackName, logicalId, type, nameGiven, ...rest } = source
  return {
    ...rest,
    stackName,
    logicalId,
    where: `${stackName}/${logicalId} (${type})`,
    arn: (service, resource) => `arn:${source.partition}:${service}:${source.region}:${source.account}:${resource}`,
    name: (property, rule) => nameGiven(property) ?? physicalName(stackName, logicalId, rule),
  }
}
