import fc from 'fast-check'
import type { JsonSchema } from './operations.ts'

/** `some` leaves optional fields out now and then and draws any text; `all` leaves nothing out and draws plain text. */
type Fields = 'some' | 'all'

/** Values that fit a JSON schema, as far as our contract uses it. */
export function arbitraryOf(schema: JsonSchema, fields: Fields = 'some'): fc.Arbitrary<unknown> {
  const { type, enum: values, anyOf, oneOf } = schema
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(values)) return fc.constantFrom(...values)
  const choices = (anyOf ?? oneOf) as JsonSchema[] | undefined
  if (choices) return fc.oneof(...choices.map(each => arbitraryOf(each, fields)))
  if (Array.isArray(type)) return fc.oneof(...type.map(each => arbitraryOf({ ...schema, type: each }, fields)))
  switch (type) {
    case 'string':
      return textOf(schema, fields)
    case 'integer':
      return fc.integer({ min: numberIn(schema, 'minimum', -1000), max: numberIn(schema, 'maximum', 100_000) })
    case 'number':
      return numberOf(schema, fields)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      if (Array.isArray(schema.prefixItems))
        return fc.tuple(...schema.prefixItems.map(each => arbitraryOf(each as JsonSchema, fields)))
      return fc.array(arbitraryOf((schema.items ?? {}) as JsonSchema, fields), {
        minLength: numberIn(schema, 'minItems', fields === 'all' ? 1 : 0),
        maxLength: Math.max(Math.min(numberIn(schema, 'maxItems', 3), 3), numberIn(schema, 'minItems', 0)),
      })
    case 'object':
      return objectOf(schema, fields)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function numberOf(schema: JsonSchema, fields: Fields): fc.Arbitrary<number> {
  const { exclusiveMinimum: above, exclusiveMaximum: below } = schema
  const min = numberIn(schema, 'minimum', typeof above === 'number' ? above : -1e6)
  const max = numberIn(schema, 'maximum', typeof below === 'number' ? below : 1e6)
  if (fields === 'all') {
    // Thousandths: of all numbers most are so close to 0 that what stores them takes them for it.
    const [least, most] = [min * 1000 + Number(above !== undefined), max * 1000 - Number(below !== undefined)]
    return fc.integer({ min: Math.ceil(least), max: Math.floor(most) }).map(thousandths => thousandths / 1000)
  }
  return fc.double({ min, max, minExcluded: above !== undefined, maxExcluded: below !== undefined, noNaN: true })
}

function objectOf(schema: JsonSchema, fields: Fields): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties ?? {}).length > 0) {
    const names = arbitraryOf((propertyNames ?? { type: 'string' }) as JsonSchema, 'all') as fc.Arbitrary<string>
    const range = { minKeys: fields === 'all' ? 1 : 0, maxKeys: 2 }
    return fc.dictionary(names, arbitraryOf(additionalProperties as JsonSchema, fields), range)
  }
  const known = Object.entries(properties as Record<string, JsonSchema>).map(([name, each]) => [
    name,
    arbitraryOf(each, fields),
  ])
  const model = Object.fromEntries(known)
  return fields === 'all' ? fc.record(model) : fc.record(model, { requiredKeys: required as never[] })
}

function textOf(schema: JsonSchema, fields: Fields): fc.Arbitrary<string> {
  const { format, minLength, maxLength, allOf = [] } = schema
  if (format === 'uuid') return fc.uuid({ version: [4, 7] })
  if (format === 'email') return fc.constantFrom('someone@example.org', 'a.b+c@example.com')
  if (format === 'date-time') return fc.date(SENSIBLE).map(date => date.toISOString())
  const [pattern] = [schema, ...(allOf as JsonSchema[])].map(each => each.pattern).filter(each => each !== undefined)
  if (typeof pattern === 'string') {
    const matching = fc.stringMatching(new RegExp(pattern))
    return format === 'lowercase' ? matching.map(text => text.toLowerCase()) : matching
  }
  const [least, most] = [Number(minLength ?? 0), Math.min(Number(maxLength ?? 60), 200)]
  if (fields === 'all')
    return fc.stringMatching(new RegExp(`^[a-z]{${Math.max(least, 1)},${Math.min(most, least + 12)}}$`))
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength: Math.max(least, 1), maxLength: most }),
    fc
      .constantFrom('路灯不亮🚧𠮷', ' ', '<script>', "'; --", '\u0000', '../../etc', '%00')
      .map(text => text.padEnd(least, 'x')),
  )
}

const SENSIBLE = { min: new Date('2025-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true }

const numberIn = (schema: JsonSchema, name: string, preset: number): number =>
  typeof schema[name] === 'number' ? schema[name] : preset
