import * as z from 'zod'
import { dangerFirst } from '#shared/commands/danger-first.ts'
import { CategoryId } from '#shared/domain/registry/ids.ts'
import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { Route } from '#shared/runtime/http/route.ts'

/** Every part of a report that danger is told by, whatever is wrong with the others. */
const Told = z.object({
  words: z
    .string()
    .catch('')
    .transform(words => words.slice(0, WORDS_MAX)),
  category: CategoryId.optional().catch(undefined),
  confirmNotEmergency: z.literal(true).optional().catch(undefined),
})

/** A report that cannot even be read: who tells of danger in it hears whom to call, everybody else what was wrong. */
export const refusedReport =
  ({ registry }: { readonly registry: Registry }): NonNullable<Route['refused']> =>
  async (refusal, { tenant, body }) => {
    const told = Told.safeParse(body)
    if (!told.success) throw refusal
    const { words, category, confirmNotEmergency } = told.data
    const input = { words, ...(category && { category }), ...(confirmNotEmergency && { confirmNotEmergency }) }
    return dangerFirst({ tenant, input }, registry, () => Promise.reject(refusal))
  }
