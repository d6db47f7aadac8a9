import * as z from 'zod'
import type { ZodOpenApiOperationObject } from 'zod-openapi'
import type { Answer } from '#shared/domain/open311/answer.ts'
import { errorAnswer } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import { writeJson } from '#shared/domain/open311/write-json.ts'
import { writeXml } from '#shared/domain/open311/write-xml.ts'
import type { BothNames } from '#shared/domain/registry/names.ts'
import { CALLS } from '../../functions/open311-api/answer-call.ts'
import { writeCsv } from '../../functions/open311-api/write-csv.ts'
import { errorResponse, GatewayMessage } from './errors.ts'
import { OPEN311_EXAMPLES } from './open311-examples.ts'
import { OPEN311_FILES, OPEN311_FORMS, OPEN311_QUERIES, OPEN311_REPLIES, Open311Errors } from './open311-schemas.ts'
import { PATH_PARAMS } from './path-params.ts'

/** The deployed route that takes them all. */
export const GREEDY = 'ANY /open311/{proxy+}'

interface Failure {
  readonly said: string
  readonly example: BothNames
}

const FAILURES: Readonly<Record<number, Failure>> = {
  400: {
    said: 'The request cannot be used as it is. Nothing was written.',
    example: REFUSALS.absent('jurisdiction_id'),
  },
  403: { said: 'No api_key, or one that does not count. Nothing was written.', example: REFUSALS.key },
  404: {
    said: 'No such jurisdiction, service, request or token.',
    example: REFUSALS.unknown('jurisdiction_id'),
  },
  429: {
    said: 'Too many requests with this api_key; Retry-After says when again.',
    example: REFUSALS.tooOften(60),
  },
  500: { said: 'Our fault.', example: REFUSALS.failed('JKJaXmPLvHcESHA=') },
}
const LINK = { description: 'RFC 8288: the next page, absent on the last', schema: { type: 'string' as const } }

/** The greedy route spelt out: every call in every format. */
export function open311Paths(): Record<string, Record<string, ZodOpenApiOperationObject>> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const key of Object.keys(CALLS)) {
    const [method = '', name = ''] = key.split(' ')
    for (const format of key === 'GET requests' ? ['json', 'xml', 'csv'] : ['json', 'xml']) {
      const path = `/open311/v2/t/{tenant}/${name.replace('*', '{item}')}.${format}`
      paths[path] = { ...paths[path], [method.toLowerCase()]: operation(key, format) }
    }
  }
  return paths
}

function operation(key: string, format: string): ZodOpenApiOperationObject {
  const [method = '', name = ''] = key.split(' ')
  const reply = OPEN311_REPLIES[key]
  const example = OPEN311_EXAMPLES[key]
  if (!reply || !example)
    throw new Error(`Nothing says what Open311's ${key} answers: add it to OPEN311_REPLIES and OPEN311_EXAMPLES`)
  const query = OPEN311_QUERIES[key]
  const form = OPEN311_FORMS[key]
  const files = OPEN311_FILES[key]
  const path = z.object({
    tenant: PATH_PARAMS.tenant ?? z.string(),
    ...(name.endsWith('*') && {
      item: z.string().min(1).meta({ description: 'A service_code, an id or a token', example: example.item }),
    }),
  })
  const language = z.string().optional().meta({ description: 'zh or en', example: 'zh' })
  const failures = [400, ...(form ? [403] : []), 404, 429, 500, 503]
  return {
    operationId: `open311_${method.toLowerCase()}_${name.replace('/*', '_item')}_${format}`,
    tags: ['open311-api'],
    summary: `GeoReport v2: ${method} ${name.replace('/*', '/{id}')}`,
    description: 'Without /t/{tenant} too; jurisdiction_id then names the place where a deployment has more than one.',
    'x-wangge-route': GREEDY,
    security: form ? [{ apiKey: [] }] : [],
    requestParams: { path, ...(query && { query }), header: z.object({ 'Accept-Language': language }) },
    ...(form && {
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': { schema: form, example: example.form },
          'multipart/form-data': {
            schema: files ? form.extend(files.shape).meta(form.meta() ?? {}) : form,
            example: example.form,
          },
        },
      },
    }),
    responses: {
      [form ? 201 : 200]: {
        description: 'Done',
        ...(query && { headers: { link: LINK } }),
        content: contentOf(format, reply, example.answer),
      },
      ...Object.fromEntries(failures.map(status => [status, failure(status, format)])),
    },
  }
}

/** One example, written in the format by what writes the answers. */
const contentOf = (format: string, json: z.ZodType, example: Answer) =>
  format === 'json'
    ? { 'application/json': { schema: json, example: JSON.parse(writeJson(example)) as unknown } }
    : format === 'csv'
      ? { 'text/csv': { schema: z.string(), example: writeCsv(example) } }
      : { 'text/xml': { schema: z.string(), example: writeXml(example) } }

function failure(status: number, format: string) {
  const failure = FAILURES[status]
  if (!failure) return errorResponse(status)
  const shape = format === 'csv' ? 'xml' : format
  const retry = { 'retry-after': { description: 'Seconds', schema: { type: 'integer' as const, minimum: 1 } } }
  const errors =
    shape === 'json' && (status === 429 || status === 500) ? z.union([Open311Errors, GatewayMessage]) : Open311Errors
  return {
    description: failure.said,
    content: contentOf(shape, errors, errorAnswer([{ code: status, description: failure.example }], 'en')),
    ...(status === 429 && { headers: retry }),
  }
}
