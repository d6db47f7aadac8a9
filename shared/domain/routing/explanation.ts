import * as z from 'zod'

/** Why a case went where it went, or why a person must decide: kept with the event, told in a sentence by routing-text.ts. */
export const Explanation = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('rule'),
    rule: z.string(),
    ruleVersion: z.int(),
    /** The rule's category (`*`: any) and area, and the category and place that were looked at. */
    ruleCategory: z.string(),
    ruleArea: z.string(),
    category: z.string(),
    place: z.array(z.string()),
    runnerUp: z.strictObject({ rule: z.string(), why: z.enum(['wider-area', 'any-category', 'later-id']) }).optional(),
  }),
  z.strictObject({ code: z.literal('by-hand'), by: z.string() }),
  z.strictObject({ code: z.literal('no-category') }),
  z.strictObject({ code: z.literal('several-conditions'), category: z.string() }),
  z.strictObject({ code: z.literal('no-rule'), category: z.string(), place: z.array(z.string()) }),
  z.strictObject({ code: z.literal('no-agency'), rule: z.string(), ruleVersion: z.int(), wanted: z.string() }),
  /** An agency gave it back, or another desk sent it up or down: a person decides anew. */
  z.strictObject({ code: z.enum(['returned', 'review', 'refuted', 'cannot-tell', 'unmerged', 'verify-first']) }),
  z.strictObject({ code: z.enum(['whistle', 'assist']), by: z.string() }),
  z.strictObject({ code: z.literal('ruled'), by: z.string(), fallback: z.string() }),
  z.strictObject({ code: z.literal('moved') }),
  z.strictObject({ code: z.literal('policy'), area: z.string() }),
])
export type Explanation = z.infer<typeof Explanation>
