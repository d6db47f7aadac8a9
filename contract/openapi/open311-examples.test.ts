import { describe, expect, test } from 'vitest'
import { writeJson } from '#shared/domain/open311/write-json.ts'
import { writeXml } from '#shared/domain/open311/write-xml.ts'
import { KEY, open311, read } from '#test/support/open311.ts'
import { CALLS } from '../../functions/open311-api/answer-call.ts'
import { makeOpenApi } from './make-openapi.ts'
import { OPEN311_EXAMPLES } from './open311-examples.ts'
import { OPEN311_FORMS, OPEN311_REPLIES } from './open311-schemas.ts'

interface Described {
  readonly content?: Readonly<Record<string, { readonly example?: unknown }>>
}

describe('examples of Open311', () => {
  test.each(Object.keys(CALLS))('%s answers what its schema says, in both formats the same', key => {
    const { answer, form } = OPEN311_EXAMPLES[key] ?? {}
    if (!answer) throw new Error('no example')
    const json = read('json', writeJson(answer))
    expect(OPEN311_REPLIES[key]?.safeParse(json).error).toBeUndefined()
    expect(read('xml', writeXml(answer))).toEqual(json)
    expect(form === undefined).toBe(!key.startsWith('POST'))
    if (form) expect(OPEN311_FORMS[key]?.safeParse(form).error).toBeUndefined()
  })

  test('the report is taken as it stands, but for its key', async () => {
    const { form } = OPEN311_EXAMPLES['POST requests'] ?? {}
    const { post } = await open311()
    const fields = Object.entries({ ...form, api_key: KEY }).map(([name, value]) => [name, String(value)])
    const { status, text } = await post('/t/xihu/requests.json', Object.fromEntries(fields))
    expect([status, OPEN311_REPLIES['POST requests']?.safeParse(read('json', text)).error]).toEqual([201, undefined])
  })

  test('every request and every answer of Open311 itself has one', () => {
    const operations = Object.values(makeOpenApi().paths ?? {}).flatMap(item => Object.values(item ?? {}))
    const ours = operations.filter(({ operationId }) => operationId?.startsWith('open311_'))
    const contents = ours.flatMap(({ operationId, requestBody, responses = {} }) => {
      const { 503: _gateways, ...answers } = responses as Record<string, Described>
      return [requestBody as Described | undefined, ...Object.values(answers)].flatMap(described =>
        Object.values(described?.content ?? {}).map(({ example }) => [operationId, example]),
      )
    })
    expect(contents.length).toBeGreaterThan(100)
    expect(contents.filter(([, example]) => example === undefined)).toEqual([])
  })
})
