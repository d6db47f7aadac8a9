import fc from 'fast-check'
import { arbitraryOf } from './arbitrary-of.ts'
import type { Known } from './known.ts'
import type { Operation } from './operations.ts'
import { requestTarget } from './request-target.ts'
import { type WrittenForm, writeForm } from './write-form.ts'

export interface FuzzRequest {
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** Why it must be refused; absent: it may be taken. */
  readonly wrong?: string
}

const SPOILS = ['none', 'none', 'none', 'body', 'json', 'type', 'key', 'token', 'path'] as const

export function requestFor(operation: Operation, known: Known): fc.Arbitrary<FuzzRequest> {
  const { params, body } = operation
  const named = (name: string) => fc.constantFrom(...(name === 'number' ? known.numbers : known.tasks))
  const ofParam = (param: Operation['params'][number]) => {
    const any = arbitraryOf(param.schema).map(String)
    if (param.name === 'tenant') return fc.constantFrom('xihu', 'xihu', 'xihu', 'nowhere')
    return param.name === 'number' || param.name === 'task'
      ? fc.oneof({ weight: 3, arbitrary: named(param.name) }, any)
      : any
  }
  const values = fc.record(
    Object.fromEntries(params.filter(param => param.in !== 'header').map(param => [param.name, ofParam(param)])),
  )
  return fc
    .record({
      values,
      left: fc.array(fc.boolean(), { minLength: params.length, maxLength: params.length }),
      body: body ? arbitraryOf(body) : fc.constant(undefined),
      junk: fc.jsonValue({ maxDepth: 2 }),
      key: fc.uuid({ version: 7 }),
      token: fc.constantFrom(...known.tokens),
      spoil: fc.constantFrom(...SPOILS),
      match: fc.constantFrom('"1"', '*', 'x', undefined),
    })
    .map(drawn => build(operation, known, drawn))
}

interface Drawn {
  readonly values: Readonly<Record<string, string>>
  readonly left: readonly boolean[]
  readonly body: unknown
  readonly junk: unknown
  readonly key: string
  readonly token: string
  readonly spoil: (typeof SPOILS)[number]
  readonly match: string | undefined
}

function build(operation: Operation, known: Known, drawn: Drawn): FuzzRequest {
  const { method, params, scopes, bodyType } = operation
  const { values, spoil, key, token } = drawn
  const path = requestTarget(operation.path, values, [])
  const query = params.filter((param, index) => param.in === 'query' && drawn.left[index])
  const search = new URLSearchParams(query.map(({ name }): [string, string] => [name, values[name] ?? '']))
  const json = bodyType === 'application/json'
  const noToken = scopes.length > 0 && spoil === 'token'
  const headers: Record<string, string> = {
    ...(scopes.length > 0 && !noToken && { authorization: `Bearer ${token}` }),
    ...(method === 'POST' && json && spoil !== 'key' && { 'idempotency-key': key }),
    ...(bodyType && { 'content-type': spoil === 'type' ? 'image/png' : bodyType }),
    ...(drawn.match && { 'if-match': drawn.match }),
  }
  const wrong = wrongIn(operation, drawn)
  const form = bodyType && !json ? formBody(drawn, known, bodyType) : undefined
  if (form && spoil !== 'type') headers['content-type'] = form.contentType
  const content = json ? jsonBody(drawn) : form?.body
  const target = `${spoil === 'path' ? path.replace(/[^/.]+(?=(\.\w+)?$)/, '%E4%B8%AD%00') : path}${query.length > 0 ? `?${search}` : ''}`
  return { method, target, headers, ...(content !== undefined && { body: content }), ...(wrong && { wrong }) }
}

function wrongIn({ method, scopes, bodyType }: Operation, { spoil, body, junk }: Drawn): string | undefined {
  if (spoil === 'token' && scopes.length > 0) return 'no token'
  if (!bodyType) return undefined
  if (spoil === 'type') return 'a picture for a body'
  if (bodyType !== 'application/json') return spoil === 'key' ? 'no api_key' : undefined
  if (spoil === 'json') return 'broken JSON'
  if (spoil === 'key' && method === 'POST') return 'no Idempotency-Key'
  const plain = typeof body === 'object' && typeof junk === 'object' && junk !== null && !Array.isArray(junk)
  return spoil === 'body' && !plain ? 'no object for a body' : undefined
}

const jsonBody = ({ spoil, body, junk }: Drawn): string =>
  spoil === 'json' ? '{"words": ' : JSON.stringify(spoil === 'body' ? junk : body)

function formBody({ spoil, body }: Drawn, { apiKey }: Known, bodyType: string): WrittenForm {
  const { api_key: drawn, ...fields } = body as Readonly<Record<string, unknown>>
  const key = spoil === 'key' ? undefined : spoil === 'body' ? drawn : apiKey
  const form = writeForm({ ...fields, ...(key !== undefined && { api_key: key }) }, bodyType)
  // Cut off in the middle, as a broken connection leaves it.
  return spoil === 'json' ? { ...form, body: form.body.slice(0, form.body.length / 2) } : form
}
