import * as z from 'zod'
import type { ZodOpenApiOperationObject } from 'zod-openapi'
import type { Endpoint } from './endpoint.ts'
import { errorResponse } from './errors.ts'
import { EXAMPLES } from './examples.ts'
import { namesIn, PATH_PARAMS } from './path-params.ts'

const KEY = z
  .string()
  .min(8)
  .max(128)
  .meta({ description: 'Names this command: a repeat is recognised. A UUID on public routes.' })
const PUBLIC_KEY = z.uuid().meta({ description: 'A UUID made on the device: a repeat is recognised.' })
const LANGUAGE = z.string().optional().meta({ description: 'zh or en, for sentences and labels', example: 'zh' })
const IF_MATCH = z.string().optional().meta({ description: 'The ETag of what was read', example: '"3"' })
const FOLLOW_UP_CODE = z
  .string()
  .meta({ description: 'What the reporter got with his receipt', example: 'W8R2D-09PQX' })
/** No format: a report is never lost for the sake of this header. */
const DEVICE = z
  .string()
  .optional()
  .meta({
    description:
      'A random UUID that the app made for itself and may forget at any time: no fingerprint, and nothing about a person. ' +
      'What comes without a login is limited by it as well as by network address and place; it is kept nowhere in the clear. ' +
      'What is no UUID counts as absent.',
    example: '01939d3c-0000-4000-8000-000000000001',
  })
const IF_NONE_MATCH = z.string().optional().meta({ description: '* to create' })

/** What an answer's headers say beside its body. */
const HEADERS = {
  etag: { description: 'For If-Match', schema: { type: 'string' as const } },
  link: { description: 'RFC 8288: the next page, absent on the last', schema: { type: 'string' as const } },
  location: { description: 'Where to follow what was made', schema: { type: 'string' as const } },
  redirect: { description: 'A link without login that lives a minute', schema: { type: 'string' as const } },
}

export function operationOf(endpoint: Endpoint): ZodOpenApiOperationObject {
  const { operationId, tag, summary, deployed, audience, scopes, body, reply } = endpoint
  const example = EXAMPLES[operationId]
  const content = {
    'application/json': { schema: reply, ...(example?.reply !== undefined && { example: example.reply }) },
  }
  const good = Object.fromEntries(
    successes(endpoint).map(status => [status, { description: 'Done', headers: headersOf(endpoint), content }]),
  )
  return {
    operationId,
    tags: [tag],
    summary,
    'x-wangge-route': deployed,
    security: audience === 'scoped' ? scopes.map(scope => ({ oidc: [scope] })) : [],
    requestParams: paramsOf(endpoint),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: body, ...(example?.body !== undefined && { example: example.body }) },
        },
      },
    }),
    responses: { ...good, ...Object.fromEntries(failures(endpoint).map(status => [status, errorResponse(status)])) },
  }
}

/** Limited for each device, too. */
const BY_DEVICE = /^POST \/api\/t\/\{tenant\}\/(reports|photos|suggest)$/

/** What only the reporter of a case sees and does, without a login. */
const BY_REPORTER = /\/t\/\{tenant\}\/cases\/\{number\}\/(own|\{action\})$/

function paramsOf({ method, path, audience, query, deployed }: Endpoint) {
  const entries = namesIn(path).map(name => {
    const schema = PATH_PARAMS[name]
    if (!schema) throw new Error(`Nothing says what {${name}} of ${path} may be: add it to PATH_PARAMS`)
    return [name, schema] as const
  })
  const header = {
    'Accept-Language': LANGUAGE,
    ...(method === 'POST' && { 'Idempotency-Key': audience === 'public' ? PUBLIC_KEY : KEY }),
    ...((method === 'PUT' || deployed.endsWith('{action}')) && { 'If-Match': IF_MATCH }),
    ...(method === 'PUT' && { 'If-None-Match': IF_NONE_MATCH }),
    ...(BY_REPORTER.test(deployed) && { 'Follow-Up-Code': FOLLOW_UP_CODE }),
    ...(BY_DEVICE.test(deployed) && { 'Wangge-Device': DEVICE }),
  }
  return {
    ...(entries.length > 0 && { path: z.object(Object.fromEntries(entries)) }),
    ...(query && { query: query as z.ZodObject }),
    header: z.object(header),
  }
}

function successes({ method, deployed, redirects }: Endpoint): readonly number[] {
  if (redirects) return [302]
  if (method === 'PUT') return [200, 201]
  return method === 'POST' && /\/(reports|photos)$/.test(deployed) ? [201] : [200]
}

function headersOf({ method, path, query, deployed, redirects }: Endpoint) {
  const isCase = deployed.endsWith('{action}') || path === '/api/cases/{number}' || path === '/api/tasks/{task}'
  return {
    ...((isCase || method === 'PUT' || path.endsWith('/{kind}/{id}')) && { etag: HEADERS.etag }),
    ...(query && { link: HEADERS.link }),
    ...(path.endsWith('/reports') && { location: HEADERS.location }),
    ...(redirects && { location: HEADERS.redirect }),
  }
}

/** 400 on every route: a path that cannot be decoded or a header that is no header. */
function failures({ method, path, audience, query, body, deployed }: Endpoint): readonly number[] {
  const versioned = method === 'PUT' || deployed.endsWith('{action}')
  return [
    400,
    ...(audience === 'scoped' ? [401, 403] : []),
    404,
    ...(method === 'GET' ? [] : [409]),
    ...(versioned ? [412] : []),
    ...(body ? [413, 415] : []),
    ...(body || query || path.includes('{') ? [422] : []),
    ...(method === 'PUT' ? [428] : []),
    429,
    500,
    503,
  ]
}
