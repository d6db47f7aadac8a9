import type { JsonSchema } from './json-schema.ts'

export type Values = Readonly<Record<string, unknown>>

/** Pointers of what the schema demands and nobody entered: `/words`, `/more/amount`. The rest the server judges. */
export function missingFields(schema: JsonSchema, values: Values, at = ''): readonly string[] {
  const wanted = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const value = values[name]
    if (property.properties && wanted.has(name) && name !== 'position')
      return missingFields(property, (value ?? {}) as Values, `${at}/${name}`)
    const few = Array.isArray(value) && value.length < (property.minItems ?? 0)
    return few || (wanted.has(name) && isEmpty(value)) ? [`${at}/${name}`] : []
  })
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || Number.isNaN(value)

/** Without what was left empty, as strict schemas want it. */
export const filled = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => !isEmpty(value))
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  )
