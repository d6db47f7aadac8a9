import type * as z from 'zod'

/** The function's environment, checked once at cold start: a missing name stops it with a sentence instead of failing later. */
export function readEnv<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
  // Copied: process.env is no plain object, and a record schema refuses it.
  const parsed = schema.safeParse({ ...process.env })
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`The environment of this function is incomplete: ${names.join('; ')}`)
}
