import * as z from 'zod'
import { CategoryId } from '../registry/ids.ts'

/** What was learnt, as counts, so that it can be looked at, compared and added to. */
export const SuggestModel = z.strictObject({
  /** When it was trained; RFC 3339. */
  version: z.string(),
  /** How many examples each category had. */
  examples: z.record(CategoryId, z.number()),
  /** How many tokens each category had, by weight. */
  totals: z.record(CategoryId, z.number()),
  /** Token → category → weight. Keywords stand here whole, after a `=`. */
  tokens: z.record(z.string(), z.record(CategoryId, z.number())),
  /** Its share of right answers among the first three on what was held out; the next one must not be worse. */
  holdout: z.number().min(0).max(1).optional(),
})
export type SuggestModel = z.infer<typeof SuggestModel>
