import * as z from 'zod'

/** What lint says about a list: ids and counts; words for people come from lint-text.ts. */
export const LintFinding = z.strictObject({
  severity: z.enum(['error', 'warning']),
  code: z.enum([
    'tie',
    'condition-invalid',
    'condition-may-fail',
    'category-unknown',
    'agency-unknown',
    'agency-closed',
    'town-leads',
    'unreachable',
    'hole',
    'no-agency-there',
  ]),
  rule: z.string().optional(),
  category: z.string().optional(),
  /** The other rule of a tie, the agency, the expression's error. */
  detail: z.string().optional(),
  /** In how many of the lowest areas, and one of them. */
  count: z.int().optional(),
  example: z.string().optional(),
})
export type LintFinding = z.infer<typeof LintFinding>
