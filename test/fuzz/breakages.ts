import * as z from 'zod'
import { brokenText } from './broken-text.ts'
import type { JsonSchema } from './operations.ts'

/** A valid value with one thing wrong at one place. */
export interface Breakage {
  /** What is wrong: `type`, `null`, `missing`, `extra`, `long` … */
  readonly kind: string
  /** RFC 6901: where; the object itself for a field too many. */
  readonly pointer: string
  readonly value: unknown
}

/** Every breakage of a value that fits its schema: each kind that the schema lets be wrong, at each of its fields. */
export function breakagesOf(schema: JsonSchema, value: unknown, at = ''): readonly Breakage[] {
  const here = (kind: string, broken: unknown): Breakage => ({ kind, pointer: at, value: broken })
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
  // What none of them takes is told of the field that has the choice.
  if (choices) return ofChoices(schema, choices, value).map(({ kind, value: broken }) => here(kind, broken))
  const own = [here('type', otherType(schema, value)), here('null', null)]
  switch (schema.type) {
    case 'string':
      return [...own, ...brokenText(schema, String(value)).map(({ kind, text }) => here(kind, text))]
    case 'integer':
    case 'number':
      return [...own, ...brokenNumbers(schema).map(([kind, number]) => here(kind, number))]
    case 'array':
      return [...own, ...ofArray(schema, value as unknown[], at)]
    case 'object':
      return [...own, ...ofObject(schema, value as Record<string, unknown>, at)]
    case 'boolean':
      return own
    default:
      return []
  }
}

/** What a careless program sends instead: the number as text, the text as a number, the object in a list. */
function otherType({ type }: JsonSchema, value: unknown): unknown {
  if (type === 'string') return 7
  return type === 'object' || type === 'array' ? { object: [value], array: { 0: 'x' } }[type] : String(value)
}

export function brokenNumbers(schema: JsonSchema): readonly [kind: string, value: number][] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema
  const broken: [string, unknown][] = [
    ['small', typeof minimum === 'number' ? minimum - 1 : exclusiveMinimum],
    ['big', typeof maximum === 'number' ? maximum + 1 : exclusiveMaximum],
    ['fraction', schema.type === 'integer' ? Math.max(1, Number(minimum ?? 1)) + 0.5 : undefined],
  ]
  return broken.filter((each): each is [string, number] => typeof each[1] === 'number')
}

function ofArray({ items: each, prefixItems, minItems, maxItems }: JsonSchema, value: readonly unknown[], at: string) {
  const broken: Breakage[] = []
  const [first] = value
  const items = Array.isArray(prefixItems) ? prefixItems[0] : each
  if (typeof minItems === 'number' && minItems > 0)
    broken.push({ kind: 'few', pointer: at, value: value.slice(0, minItems - 1) })
  if (typeof maxItems === 'number')
    broken.push({ kind: 'many', pointer: at, value: Array.from({ length: maxItems + 1 }, () => first) })
  if (items === undefined || value.length === 0) return broken
  const inFirst = breakagesOf(items as JsonSchema, first, `${at}/0`)
  return [...broken, ...inFirst.map(each => ({ ...each, value: [each.value, ...value.slice(1)] }))]
}

function ofObject(schema: JsonSchema, value: Readonly<Record<string, unknown>>, at: string): readonly Breakage[] {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema
  const known = properties as Record<string, JsonSchema>
  const rest = typeof additionalProperties === 'object' ? (additionalProperties as JsonSchema) : undefined
  const longest = Number((propertyNames as JsonSchema | undefined)?.maxLength)
  const name = 'x'.repeat(longest + 1 || 0)
  const [sample] = Object.values(value)
  return [
    ...(required as string[]).map(field => {
      const { [field]: _left, ...others } = value
      return { kind: 'missing', pointer: `${at}/${field}`, value: others }
    }),
    ...(additionalProperties === false
      ? [{ kind: 'extra', pointer: at, value: { ...value, 'not-asked-for': 1 } }]
      : []),
    ...(name === '' ? [] : [{ kind: 'key', pointer: `${at}/${name}`, value: { ...value, [name]: sample } }]),
    ...Object.entries(value).flatMap(([field, inner]) => {
      const within = known[field] ?? rest
      if (!within) return []
      return breakagesOf(within, inner, `${at}/${field}`).map(each => ({
        ...each,
        value: { ...value, [field]: each.value },
      }))
    }),
  ]
}

/** One of each kind: what breaks the choice that the value is, and is none of the others. */
function ofChoices(schema: JsonSchema, choices: readonly JsonSchema[], value: unknown): readonly Breakage[] {
  const whole = z.fromJSONSchema(schema as never)
  const broken = choices
    .filter(choice => z.fromJSONSchema(choice as never).safeParse(value).success)
    .flatMap(choice => breakagesOf(choice, value))
    .filter(each => !whole.safeParse(each.value).success)
  return [...new Map(broken.map(each => [each.kind, each])).values()]
}
