import { TemplateError } from './template-error.ts'

/** What an intrinsic may ask of the stack it stands in. */
export interface Scope {
  /** `Stack/LogicalId`, for errors. */
  readonly where: string
  ref(name: string): unknown
  attribute(logicalId: string, attribute: string): unknown
  condition(name: string): boolean
  importValue(exportName: string): unknown
}

/** The value of `AWS::NoValue`: the property is taken away. */
export const NO_VALUE = Symbol('AWS::NoValue')

type Intrinsic = (argument: unknown, scope: Scope) => unknown

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, scope) => scope.ref(text(name, 'Ref', scope)),
  'Fn::GetAtt': (argument, scope) => {
    const [logicalId, ...path] =
      typeof argument === 'string' ? argument.split('.') : list(argument, 'Fn::GetAtt', scope)
    return scope.attribute(text(logicalId, 'Fn::GetAtt', scope), path.map(String).join('.'))
  },
  'Fn::Join': (argument, scope) => {
    const [delimiter, parts] = list(argument, 'Fn::Join', scope)
    return list(resolve(parts, scope), 'Fn::Join', scope).map(String).join(String(delimiter))
  },
  'Fn::Sub': (argument, scope) => {
    const [template, variables] = typeof argument === 'string' ? [argument, {}] : list(argument, 'Fn::Sub', scope)
    return substitute(text(template, 'Fn::Sub', scope), (variables ?? {}) as Record<string, unknown>, scope)
  },
  'Fn::Select': (argument, scope) => {
    const [index, values] = list(argument, 'Fn::Select', scope)
    const chosen = list(resolve(values, scope), 'Fn::Select', scope)[Number(resolve(index, scope))]
    if (chosen === undefined) throw new TemplateError(scope.where, `Fn::Select has no element ${String(index)}.`)
    return chosen
  },
  'Fn::Split': (argument, scope) => {
    const [delimiter, whole] = list(argument, 'Fn::Split', scope)
    return text(resolve(whole, scope), 'Fn::Split', scope).split(String(delimiter))
  },
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = list(argument, 'Fn::If', scope)
    return resolve(scope.condition(text(name, 'Fn::If', scope)) ? yes : no, scope)
  },
  'Fn::ImportValue': (argument, scope) => scope.importValue(text(resolve(argument, scope), 'Fn::ImportValue', scope)),
}

/** Resolves every intrinsic inside a value. An unknown `Fn::` is an error, never left in place. */
export function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map(item => resolve(item, scope)).filter(item => item !== NO_VALUE)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [name, argument] = entries[0] ?? ['', undefined]
  if (entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) {
    const intrinsic = INTRINSICS[name]
    if (intrinsic) return intrinsic(argument, scope)
    throw new TemplateError(
      scope.where,
      `the intrinsic ${name} is not understood. Write it in local/template/intrinsics.ts or do without it in the stack.`,
    )
  }
  return Object.fromEntries(
    entries.map(([key, item]) => [key, resolve(item, scope)] as const).filter(([, item]) => item !== NO_VALUE),
  )
}

function substitute(template: string, variables: Record<string, unknown>, scope: Scope): string {
  return template.replace(/\$\{(!?)([^}]*)\}/g, (_whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`
    if (Object.hasOwn(variables, name)) return String(resolve(variables[name], scope))
    const [logicalId = '', ...path] = name.split('.')
    return String(path.length > 0 ? scope.attribute(logicalId, path.join('.')) : scope.ref(name))
  })
}

function list(value: unknown, intrinsic: string, scope: Scope): unknown[] {
  if (Array.isArray(value)) return value
  throw new TemplateError(scope.where, `${intrinsic} needs a list.`)
}

function text(value: unknown, intrinsic: string, scope: Scope): string {
  if (typeof value === 'string') return value
  throw new TemplateError(scope.where, `${intrinsic} needs a text, not ${JSON.stringify(value)}.`)
}
