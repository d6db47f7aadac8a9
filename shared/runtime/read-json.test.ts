import { expect, test } from 'vitest'
import { readJson } from './read-json.ts'

test('JSON is read as it is, but for numbers that no table can hold', () => {
  const text = '{"a":[1e-129,-1e-131,6.4e-323,-0.5],"b":{"c":"1e-300"}}'
  expect(readJson(text)).toEqual({ a: [1e-129, 0, 0, -0.5], b: { c: '1e-300' } })
})

test.each(['', '{"half', '[1,]', 'NaN'])('%j is no JSON', text => {
  expect(() => readJson(text)).toThrow('Malformed JSON')
})
