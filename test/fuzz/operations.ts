import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

export type JsonSchema = Readonly<Record<string, unknown>>

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly scopes: readonly string[]
  readonly keyed: boolean
  readonly params: readonly {
    readonly name: string
    readonly in: 'path' | 'query' | 'header'
    readonly schema: JsonSchema
    readonly required?: boolean
  }[]
  readonly bodyType?: string
  readonly body?: JsonSchema
  readonly example?: unknown
  /** By status, then by media type. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>>
}

const DOCUMENT = join(import.meta.dirname, '../../docs/openapi.json')
type Node = Record<string, unknown>

/** Everything docs/openapi.json describes, references resolved. */
export function readOperations(): readonly Operation[] {
  const document = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as Node
  const resolved = resolve(document.paths, document) as Record<string, Record<string, Node>>
  return Object.entries(resolved).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => operationsOf(method.toUpperCase(), path, operation)),
  )
}

/** One for each kind of body it takes. */
function operationsOf(method: string, path: string, node: Node): readonly Operation[] {
  const security = (node.security ?? []) as Record<string, string[]>[]
  const content = ((node.requestBody as Node | undefined)?.content ?? {}) as Record<
    string,
    { schema: JsonSchema; example?: unknown }
  >
  const answers = Object.entries(node.responses as Record<string, { content?: Record<string, { schema: JsonSchema }> }>)
  const common = {
    id: String(node.operationId),
    ...{ method, path },
    scopes: security.flatMap(({ oidc = [] }) => oidc),
    keyed: security.some(each => 'apiKey' in each),
    params: (node.parameters ?? []) as Operation['params'],
    answers: Object.fromEntries(answers.map(([status, answer]) => [status, checksOf(answer.content ?? {})])),
  }
  const kinds = Object.entries(content)
  if (kinds.length === 0) return [common]
  return kinds.map(([bodyType, { schema, example }]) => ({ ...common, bodyType, body: schema, example }))
}

const checksOf = (content: Record<string, { schema: JsonSchema }>) =>
  Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, z.fromJSONSchema(schema as never)]))

function resolve(node: unknown, document: Node): unknown {
  if (Array.isArray(node)) return node.map(each => resolve(each, document))
  if (typeof node !== 'object' || node === null) return node
  const ref = (node as Node).$ref
  if (typeof ref === 'string') {
    const target = ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, step) => (at as Node)[step], document)
    return resolve(target, document)
  }
  const resolved: Node = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, document)]))
  // Zod holds a pattern only against what it is told to be text.
  const { type, allOf } = resolved
  return type === 'string' && Array.isArray(allOf)
    ? { ...resolved, allOf: allOf.map(each => ({ type, ...each })) }
    : resolved
}
