import fc from 'fast-check'
import { actionNamed } from '#shared/domain/case/transitions.ts'
import { arbitraryOf } from './arbitrary-of.ts'
import { breakagesOf } from './breakages.ts'
import { brokenParam } from './broken-param.ts'
import type { Known } from './known.ts'
import type { JsonSchema, Operation } from './operations.ts'
import type { FuzzRequest } from './request-for.ts'
import { requestTarget } from './request-target.ts'
import { writeForm } from './write-form.ts'

type Param = Operation['params'][number]

/** A request that is right but for one thing. */
export interface BrokenRequest {
  readonly kind: string
  readonly in: 'body' | 'form' | Param['in']
  /** A JSON Pointer in a JSON body, elsewhere the parameter's name. */
  readonly field: string
  readonly request: FuzzRequest
}

/** The parts of a right request, every optional field of its body filled. Headers and query: what is required. */
interface Base {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Every breakage of every field of an operation, once. The same seed makes the same requests. */
export function brokenRequests(operation: Operation, known: Known, seed: number): readonly BrokenRequest[] {
  const { params, body, bodyType } = operation
  const base = baseOf(operation, known, seed)
  const made = (kind: string, where: BrokenRequest['in'], field: string, over: Partial<Base>): BrokenRequest => {
    const wrong = `${where} ${field || '(whole)'}: ${kind}`
    return { kind, in: where, field, request: { ...requestOf(operation, { ...base, ...over }), wrong } }
  }
  const texts = (schema: JsonSchema, valid: string, required: boolean) =>
    // To Open311 an empty parameter is an absent one.
    brokenParam(schema, valid).filter(({ text }) => required || text.trim() !== '' || !isOpen311(operation))
  const ofParams = params.flatMap(({ name, in: where, schema, required = false }) => {
    const part = where === 'header' ? 'headers' : where
    const { [name]: valid = String(sampleOf(schema, seed)), ...others } = base[part]
    const broken = texts(schema, valid, required).map(({ kind, text }) =>
      made(kind, where, name, { [part]: { ...others, [name]: text } }),
    )
    return required && where !== 'path' ? [...broken, made('missing', where, name, { [part]: others })] : broken
  })
  if (!body) return ofParams
  if (bodyType === 'application/json') {
    const broken = breakagesOf(body, base.body)
    return [...ofParams, ...broken.map(({ kind, pointer, value }) => made(kind, 'body', pointer, { body: value }))]
  }
  const { properties, required = [] } = body as { properties: Record<string, JsonSchema>; required?: string[] }
  const form = base.body as Form
  const ofFields = Object.entries(properties).flatMap(([name, schema]) => {
    if (name === 'media') return []
    const { [name]: valid, ...others } = form
    const needed = required.includes(name)
    const broken = texts(schema, String(valid), needed).map(({ kind, text }) =>
      made(kind, 'form', name, { body: { ...others, [name]: text } }),
    )
    return needed ? [...broken, made('missing', 'form', name, { body: others })] : broken
  })
  return [...ofParams, ...ofFields]
}

const isOpen311 = ({ path }: Operation): boolean => path.startsWith('/open311/')

const sampleOf = (schema: JsonSchema, seed: number): unknown =>
  fc.sample(arbitraryOf(schema, 'all'), { seed, numRuns: 1 })[0]

function baseOf(
  { params, body, example, scopes, bodyType, path, method }: Operation,
  known: Known,
  seed: number,
): Base {
  const real = realOf(path, known)
  const of = (where: Param['in']) =>
    Object.fromEntries(
      params
        .filter(({ in: at, required }) => at === where && (required || at === 'path'))
        .map(({ name, schema }) => [name, real[name] ?? String(sampleOf(schema, seed))]),
    )
  const [scope] = scopes
  const drawn = body && sampleOf(body, seed)
  return {
    path: of('path'),
    query: of('query'),
    headers: {
      ...of('header'),
      ...(scope && { authorization: `Bearer ${known.tokenFor[scope]}` }),
      ...(bodyType && { 'content-type': bodyType }),
      ...(method === 'PUT' && { 'If-None-Match': '*' }),
    },
    body:
      bodyType === 'application/json'
        ? overlaid(body ?? {}, drawn, example)
        : drawn && { ...withoutMedia(drawn), ...only(drawn, real) },
  }
}

/** What the schema alone cannot say is right in the contract's example: a limit of a year, a day of its year. */
function overlaid(schema: JsonSchema, drawn: unknown, example: unknown): unknown {
  if (example === undefined) return drawn
  // Of a choice the drawn one and the example's need not be the same.
  if (schema.anyOf || schema.oneOf || !isRecord(drawn) || !isRecord(example)) return example
  const fields = (schema.properties ?? {}) as Record<string, JsonSchema>
  const names = [...new Set([...Object.keys(drawn), ...Object.keys(example)])]
  return Object.fromEntries(names.map(name => [name, overlaid(fields[name] ?? {}, drawn[name], example[name])]))
}

/** What is no picture would be refused for itself. */
const withoutMedia = (drawn: object): object => {
  const { media: _media, ...others } = drawn as Readonly<Record<string, unknown>>
  return others
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const only = (drawn: object, real: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(real).filter(([name]) => name in drawn))

/** What must be there for the rest of a request to be looked at. */
const realOf = (
  path: string,
  { numbers: [number = ''], code, tasks: [lead = ''], apiKey }: Known,
): Readonly<Record<string, string>> => ({
  ...{
    tenant: 'xihu',
    number,
    task: taskFor(path, lead),
    kind: 'category',
    id: 'GB.event.0110',
    county: '330106',
    area: '330106',
  },
  ...{ list: 'active', pool: 'triage', item: path.includes('/services/') ? 'GB.event.0110' : number },
  ...{ 'Follow-Up-Code': code, api_key: apiKey, service_code: 'GB.event.0110', service_request_id: number },
  ...{ lat: '30.24', long: '120.1294', lon: '120.1294' },
})

/** A lead's or, for what only an assist can do, an assist's. */
const taskFor = (path: string, lead: string): string =>
  actionNamed(path.split('/').at(-1) ?? '', 'lead') ? lead : lead.replace('.L', '.A')

function requestOf({ method, path, bodyType }: Operation, { body, headers, ...base }: Base): FuzzRequest {
  const target = requestTarget(path, base.path, Object.entries(base.query))
  if (!bodyType) return { method, headers, target }
  if (bodyType === 'application/json') return { method, headers, target, body: JSON.stringify(body) }
  const form = writeForm(body as Form, bodyType)
  return { method, target, headers: { ...headers, 'content-type': form.contentType }, body: form.body }
}

type Form = Readonly<Record<string, unknown>>
