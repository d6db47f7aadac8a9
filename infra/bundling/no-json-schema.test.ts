import { expect, test } from 'vitest'
import { withoutWriters } from './no-json-schema.ts'

const load = (source: string) => import(`data:text/javascript,${encodeURIComponent(withoutWriters(source))}`)

test('keeps every name, makes schemas possible and says why a writer does not work', async () => {
  const written = 'export function finalize(x) {}\nexport const createToJSONSchemaMethod = (schema) => () => {}\n'
  const { finalize, createToJSONSchemaMethod } = await load(written)
  expect(finalize).toThrow('not part of a deployed bundle')
  const method = createToJSONSchemaMethod({})
  expect(method).toThrow('not part of a deployed bundle')
})
