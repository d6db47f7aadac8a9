import type * as z from 'zod'
import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** One error per wrong field, as JSON Pointers; what was sent is never repeated. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => ({
    pointer: `${at}${path.map(step => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')}`,
    message,
  }))
  throw new DomainError('input.invalid', 'Input does not fit its schema', { fields })
}
