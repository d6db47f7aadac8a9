import * as z from 'zod'
import { Category } from '../registry/entries.ts'

/** What a rule's condition may look at; kept with the decision wherever a condition was asked. */
export const RuleInputs = z.strictObject({
  severity: Category.shape.severity,
  /** The channel of the report: worker, public, intake … */
  source: z.string(),
  /** Local time of the place: 0–23, Monday 1 – Sunday 7, 1–12. */
  hour: z.int(),
  weekday: z.int(),
  month: z.int(),
  /** Coded answers as `code=key`, sorted. */
  answers: z.array(z.string()),
})
export type RuleInputs = z.infer<typeof RuleInputs>

export type CompiledCondition =
  | {
      readonly ok: true
      /** Never throws: what cannot be told is no match. */
      readonly test: (inputs: RuleInputs) => boolean
      /** The operations in it that fail on some inputs; lint refuses them. */
      readonly mayFail: readonly string[]
    }
  | { readonly ok: false; readonly error: string }

/** Checks an expression's types and makes it a test. */
export type ConditionCompiler = (expression: string) => CompiledCondition
