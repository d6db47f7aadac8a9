import type * as z from 'zod'
import zhCN from 'zod/v4/locales/zh-CN.js'
import { DomainError, type FieldError } from '#shared/domain/errors/domain-error.ts'

/** One error per wrong field, as JSON Pointers, in both languages; what was sent is never repeated. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.infer<Schema> {
  // With what was sent, so that the Chinese sentence can name its type too.
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(issue => ({
    pointer: `${at}${issue.path.map(step => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')}`,
    message: issue.message,
    zh: chinese(issue),
  }))
  throw new DomainError('input.invalid', 'Input does not fit its schema', { fields })
}

const { localeError } = zhCN()

/** A check of ours says it itself (`params.zh`), any other zod. */
function chinese(issue: z.core.$ZodIssue): FieldError['zh'] {
  if (issue.code === 'custom' && typeof issue.params?.zh === 'string') return issue.params.zh
  const said = localeError(issue as z.core.$ZodRawIssue)
  return (typeof said === 'string' ? said : said?.message) ?? issue.message
}
