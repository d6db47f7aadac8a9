import * as z from 'zod'
import { EmergencyNumber } from '../emergency/emergency-number.ts'
import { TownRole } from './duty-rule.ts'
import { RuleInputs } from './rule-condition.ts'
import { WhyLost } from './why-lost.ts'

/** 类别建议: a report named no category, and the policy of the place takes one as probable as this. Never the words: they are the reporter's. */
export const TakenSuggestion = z.strictObject({
  /** The version of the model. */
  model: z.string(),
  probability: z.number().min(0).max(1),
})
export type TakenSuggestion = z.infer<typeof TakenSuggestion>

/** Why a case went where it went, or why a person must decide: kept with the event, told in a sentence by routing-text.ts. */
export const Explanation = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('rule'),
    /** The published duty list; absent: the unnamed one a place is set up with. */
    list: z.string().optional(),
    rule: z.string(),
    ruleVersion: z.int(),
    /** The rule's category (`*`: any) and area, and the category and place that were looked at. */
    ruleCategory: z.string(),
    ruleArea: z.string(),
    category: z.string(),
    place: z.array(z.string()),
    when: z.string().optional(),
    /** What conditions looked at, this rule's or one's that was passed over for it. */
    inputs: RuleInputs.optional(),
    town: TownRole.optional(),
    /** The rule's word on closing, where it has one. */
    closing: z.enum(['all', 'lead']).optional(),
    /** The agency that was meant, where another stands in for it. */
    insteadOf: z.string().optional(),
    suggested: TakenSuggestion.optional(),
    runnerUp: z.strictObject({ rule: z.string(), why: WhyLost }).optional(),
  }),
  /** No rule, or nobody for it: the agency the area's policy names for such cases. */
  z.strictObject({
    code: z.literal('fallback'),
    because: z.enum(['no-rule', 'no-agency']),
    list: z.string().optional(),
    rule: z.string().optional(),
    ruleVersion: z.int().optional(),
    category: z.string(),
    place: z.array(z.string()),
    inputs: RuleInputs.optional(),
    suggested: TakenSuggestion.optional(),
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
  /** Sent without a login and more than is usual: nobody is turned away, a person looks first. */
  z.strictObject({ code: z.literal('held'), limit: z.enum(['device', 'address', 'place']) }),
  /** Told of danger where nobody could be answered to call for help: whom the desk calls before it decides. */
  z.strictObject({ code: z.literal('danger'), line: EmergencyNumber }),
])
export type Explanation = z.infer<typeof Explanation>
