import type { JsonSchema } from './json-schema.ts'
import type { Values } from './missing-fields.ts'

export interface Wrong {
  readonly pointer: string
  readonly why: 'form' | 'whole' | 'above' | 'least' | 'most'
  /** The bound that was passed. */
  readonly n?: number
}

/** What was entered that the schema cannot take: told here, in the person's language. What needs the case itself the server judges. */
export function wrongFields(schema: JsonSchema, values: Values, at = ''): readonly Wrong[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const value = values[name]
    const pointer = `${at}/${name}`
    if (property.properties) return wrongFields(property, (value ?? {}) as Values, pointer)
    const wrong = typeof value === 'number' ? wrongNumber(value, property) : wrongText(value, property)
    return wrong ? [{ pointer, ...wrong }] : []
  })
}

type Why = Omit<Wrong, 'pointer'>

function wrongNumber(value: number, { type, minimum, maximum, exclusiveMinimum }: JsonSchema): Why | undefined {
  if (minimum !== undefined && value < minimum) return { why: 'least', n: minimum }
  if (maximum !== undefined && value > maximum) return { why: 'most', n: maximum }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return { why: 'above', n: exclusiveMinimum }
  return type === 'integer' && !Number.isNaN(value) && !Number.isInteger(value) ? { why: 'whole' } : undefined
}

function wrongText(value: unknown, { pattern }: JsonSchema): Why | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' || pattern === undefined || new RegExp(pattern).test(text) ? undefined : { why: 'form' }
}
