import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyJson } from '#test/support/any-text.ts'
import { canonicalJson, type Json } from './canonical-json.ts'

const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([key, inner]) => [key, shuffled(inner as Json)]))
}
// -0 is written 0, as JSON.stringify does.
const values = anyJson.map(value => JSON.parse(JSON.stringify(value)) as Json)

test('the order of keys never matters, and the text reads back as the value', () => {
  fc.assert(
    fc.property(values, value => {
      const text = canonicalJson(value)
      expect(canonicalJson(shuffled(value))).toBe(text)
      expect(JSON.parse(text)).toEqual(value)
    }),
  )
})

test('different values have different texts', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(a, b))
    }),
  )
})

test('what is undefined is absent; white space, numbers and text are as in RFC 8785', () => {
  expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: '井盖\n🚧𠮷"', 10: 1e21, 9: 0.1 })).toBe(
    '{"10":1e+21,"9":0.1,"a":"井盖\\n🚧𠮷\\"","b":[1,{"d":null}]}',
  )
  expect(canonicalJson({ '\u{1F6A7}': 1, '\uFFFD': 2 })).toBe('{"🚧":1,"\uFFFD":2}')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, [Number.NEGATIVE_INFINITY], { a: Number.NaN }])(
  '%j is no JSON',
  value => expect(() => canonicalJson(value)).toThrow(TypeError),
)
