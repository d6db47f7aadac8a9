import type * as z from 'zod'
import { DomainError } from '#shared/domain/errors/domain-error.ts'

/** One error per wrong field, as JSON Pointers; what was sent is never repeated. A check of ours may say it in Chinese too: `params.zh` of its issue. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(issue => ({
    pointer: `${at}${issue.path.map(step => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')}`,
    message: issue.message,
    ...(issue.code === 'custom' && typeof issue.params?.zh === 'string' && { zh: issue.params.zh }),
  }))
  throw new DomainError('input.invalid', 'Input does not fit its schema', { fields })
}
