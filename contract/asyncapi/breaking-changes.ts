import * as z from 'zod'
import { changedLimits, Limits } from './changed-limits.ts'

const Schema: z.ZodType<JsonSchema> = z.looseObject({
  ...Limits.shape,
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), Schema).optional()
  },
  get items() {
    return z.union([Schema, z.array(Schema)]).optional()
  },
  get anyOf() {
    return z.array(Schema).optional()
  },
  get allOf() {
    return z.array(Schema).optional()
  },
  get additionalProperties() {
    return z.union([z.boolean(), Schema]).optional()
  },
  get propertyNames() {
    return Schema.optional()
  },
})

interface JsonSchema extends Limits {
  readonly type?: string | string[] | undefined
  readonly const?: unknown
  readonly enum?: unknown[] | undefined
  readonly required?: string[] | undefined
  readonly properties?: Record<string, JsonSchema> | undefined
  readonly items?: JsonSchema | JsonSchema[] | undefined
  readonly anyOf?: JsonSchema[] | undefined
  readonly allOf?: JsonSchema[] | undefined
  readonly additionalProperties?: boolean | JsonSchema | undefined
  readonly propertyNames?: JsonSchema | undefined
}

const Contract = z.looseObject({
  channels: z.record(z.string(), z.looseObject({ address: z.string(), messages: z.record(z.string(), z.unknown()) })),
  operations: z.record(
    z.string(),
    z.looseObject({ action: z.enum(['send', 'receive']), channel: z.object({ $ref: z.string() }) }),
  ),
  components: z.object({ messages: z.record(z.string(), z.looseObject({ payload: Schema })) }),
})

/** Compared as they are written: whether one of them takes more or less than another is not decided here. */
const WHOLE = ['anyOf', 'allOf', 'additionalProperties', 'propertyNames'] as const

/** What in the next contract would break somebody who lives by the last one; empty: it only adds. */
export function breakingChanges(last: unknown, next: unknown): readonly string[] {
  const [before, after] = [Contract.parse(last), Contract.parse(next)]
  const [ways, waysAfter] = [waysOf(before), waysOf(after)]
  return Object.entries(before.channels).flatMap(([name, { messages, address }]) => {
    const next = after.channels[name]
    if (!next) return [`channel ${name} is gone`]
    if (next.address !== address) return [`channel ${name}: another address`]
    if (ways.get(name) !== waysAfter.get(name)) return [`channel ${name}: another direction`]
    return Object.keys(messages).flatMap(message => {
      const [old, fresh] = [before.components.messages[message]?.payload, after.components.messages[message]?.payload]
      if (!old) return []
      if (!fresh || !next.messages[message]) return [`message ${message} of ${name} is gone`]
      return compare(message, old, fresh, ways.get(name) ?? 'send')
    })
  })
}

const waysOf = ({ operations }: z.infer<typeof Contract>) =>
  new Map(Object.values(operations).map(({ action, channel }) => [channel.$ref.split('/').at(-1), action]))

/** What we send may not lose or loosen anything; what we receive may not ask for more or take less. */
function compare(at: string, old: JsonSchema, fresh: JsonSchema, way: 'send' | 'receive'): readonly string[] {
  const found: string[] = []
  if (JSON.stringify(old.type) !== JSON.stringify(fresh.type)) found.push(`${at}: another type`)
  if (JSON.stringify(old.const) !== JSON.stringify(fresh.const)) found.push(`${at}: another constant`)
  const gone = (old.enum ?? []).filter(value => !(fresh.enum ?? []).includes(value))
  if (old.enum && gone.length > 0) found.push(`${at}: ${gone.join(', ')} can no longer be`)
  if (way === 'receive' && !old.enum && fresh.enum) found.push(`${at}: can now be ${fresh.enum.join(', ')} only`)
  for (const limit of changedLimits(old, fresh, way)) found.push(`${at}: another ${limit}`)
  for (const choice of WHOLE)
    if (JSON.stringify(old[choice]) !== JSON.stringify(fresh[choice])) found.push(`${at}: another ${choice}`)
  const [was, is] = [new Set(old.required), new Set(fresh.required)]
  for (const name of Object.keys(old.properties ?? {})) {
    const [before, after] = [old.properties?.[name], fresh.properties?.[name]]
    if (!after) found.push(`${at}.${name} is gone`)
    else if (before) found.push(...compare(`${at}.${name}`, before, after, way))
    if (way === 'send' && after && was.has(name) && !is.has(name)) found.push(`${at}.${name} may now be missing`)
  }
  if (way === 'receive') for (const name of is) if (!was.has(name)) found.push(`${at}.${name} is now needed`)
  if (old.items && fresh.items && !Array.isArray(old.items) && !Array.isArray(fresh.items)) {
    found.push(...compare(`${at}[]`, old.items, fresh.items, way))
  }
  return found
}
