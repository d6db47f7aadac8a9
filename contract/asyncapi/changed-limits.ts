import * as z from 'zod'

/** What a JSON schema may say about how much of a value there can be. */
export const Limits = z.object({
  minLength: z.number().optional(),
  minItems: z.number().optional(),
  minimum: z.number().optional(),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
  maximum: z.number().optional(),
  pattern: z.string().optional(),
})
export type Limits = z.infer<typeof Limits>

const LEAST = ['minLength', 'minItems', 'minimum'] as const
const MOST = ['maxLength', 'maxItems', 'maximum'] as const

/** Limits that now break somebody: what we receive may not become narrower, what we send not wider; a pattern neither. */
export function changedLimits(old: Limits, fresh: Limits, way: 'send' | 'receive'): readonly string[] {
  const [narrow, wide] = way === 'receive' ? [fresh, old] : [old, fresh]
  const least = LEAST.filter(name => (narrow[name] ?? -Infinity) > (wide[name] ?? -Infinity))
  const most = MOST.filter(name => (narrow[name] ?? Infinity) < (wide[name] ?? Infinity))
  return [...least, ...most, ...(old.pattern === fresh.pattern ? [] : ['pattern'])]
}
