import fc from 'fast-check'
import type { JsonSchema } from './operations.ts'

/** Values that fit a JSON schema, as far as our contract uses it. */
export function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { type, enum: values, anyOf, oneOf, allOf } = schema
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(values)) return fc.constantFrom(...values)
  const choices = (anyOf ?? oneOf) as JsonSchema[] | undefined
  if (choices) return fc.oneof(...choices.map(arbitraryOf))
  if (Array.isArray(allOf))
    return arbitraryOf(Object.assign({}, schema, { allOf: undefined }, ...(allOf as JsonSchema[])))
  if (Array.isArray(type)) return fc.oneof(...type.map(each => arbitraryOf({ ...schema, type: each })))
  switch (type) {
    case 'string':
      return textOf(schema)
    case 'integer':
      return fc.integer({ min: numberIn(schema, 'minimum', -1000), max: numberIn(schema, 'maximum', 100_000) })
    case 'number':
      return fc.double({ min: numberIn(schema, 'minimum', -1e6), max: numberIn(schema, 'maximum', 1e6), noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(arbitraryOf((schema.items ?? {}) as JsonSchema), {
        minLength: numberIn(schema, 'minItems', 0),
        maxLength: Math.min(numberIn(schema, 'maxItems', 3), 3),
      })
    case 'object':
      return objectOf(schema)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties as Record<string, JsonSchema>).map(([name, each]) => [
    name,
    arbitraryOf(each),
  ])
  return fc.record(Object.fromEntries(fields), { requiredKeys: required as never[] })
}

function textOf({ pattern, format, minLength, maxLength, allOf: _allOf }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid({ version: [4, 7] })
  if (format === 'email') return fc.constantFrom('someone@example.org', 'a.b+c@example.com')
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern))
  const [least, most] = [Number(minLength ?? 0), Math.min(Number(maxLength ?? 60), 200)]
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength: Math.max(least, 1), maxLength: most }),
    fc
      .constantFrom('路灯不亮🚧𠮷', ' ', '<script>', "'; --", '\u0000', '../../etc', '%00')
      .map(text => text.padEnd(least, 'x')),
  )
}

const numberIn = (schema: JsonSchema, name: string, preset: number): number =>
  typeof schema[name] === 'number' ? schema[name] : preset
