/** A template's JSON: every property may be missing, which is what the tests are about. */
// biome-ignore lint/suspicious/noExplicitAny: CloudFormation has no types here; a wrong path shows as a failing test.
export type Json = any

export interface Resource {
  readonly Type: string
  readonly Properties: Json
  readonly DeletionPolicy?: string
  readonly UpdateReplacePolicy?: string
  readonly DependsOn?: readonly string[]
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Parameters: Readonly<Record<string, Json>>
  readonly Outputs: Readonly<Record<string, { readonly Value: Json }>>
}

export interface Found extends Resource {
  readonly id: string
}

export function resourcesOf(template: Template, type: string): readonly Found[] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => ({ id, ...resource }))
}

/** The logical id a `Ref` or `Fn::GetAtt` points to, also inside a join. */
export function targetsOf(value: Json): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (typeof value.Ref === 'string') return [value.Ref]
  if (Array.isArray(value['Fn::GetAtt'])) return [value['Fn::GetAtt'][0]]
  return Object.values(value).flatMap(targetsOf)
}

/** Text with references shown as `<LogicalId>`, for readable expectations. */
export function flat(value: Json): string {
  if (typeof value === 'string') return value
  if (value.Ref) return `<${value.Ref}>`
  if (value['Fn::GetAtt']) return `<${value['Fn::GetAtt'][0]}>`
  if (value['Fn::Join']) return value['Fn::Join'][1].map(flat).join('')
  if (value['Fn::Select']) return `<${value['Fn::Select'][0]} of ${flat(value['Fn::Select'][1])}>`
  if (value['Fn::Split']) return `${flat(value['Fn::Split'][1])} by ${value['Fn::Split'][0]}`
  throw new Error(`A test cannot read ${JSON.stringify(value)}`)
}

export const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value])
