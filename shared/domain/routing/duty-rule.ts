import * as z from 'zod'
import { Limit } from '../deadline/limit.ts'
import { AgencyId, AreaId, CategoryId, EntryId } from '../registry/ids.ts'

/** Beginnings of category ids: `GB.event.01*`, `OSS.*`; `*` is every category. */
export const CategoryPattern = z.union([
  CategoryId,
  z
    .string()
    .regex(/^[A-Z0-9]{0,8}(\.(event|component)(\.[A-Za-z0-9-]{0,16})?|\.)?\*$/, 'a category, or its beginning and *'),
])

/** A named agency, or the type of which the most specific one covering the place is taken. */
export const AgencyChoice = z.union([
  z.strictObject({ agency: AgencyId }),
  z.strictObject({ type: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/) }),
])
export type AgencyChoice = z.infer<typeof AgencyChoice>

/** What a town has to do with a matter: 基本履职 leads, 配合履职 helps, 上级收回 never gets it. */
export const TownRole = z.enum(['basic', 'assist', 'withdrawn'])

/** One line of the duty list (权责清单): category × area × condition → who leads, who helps, how long it may take. */
export const DutyRule = z.strictObject({
  /** `list::rule` in a named list. */
  id: EntryId,
  category: CategoryPattern,
  /** It and everything in it. */
  area: AreaId,
  /** A CEL expression over severity, source, time and answers (docs/duty-list.md). */
  when: z.string().min(1).max(400).optional(),
  /** Among rules with a condition for the same category and area: the smaller is asked first. */
  order: z.int().min(1).max(999).optional(),
  lead: AgencyChoice,
  assists: z.array(AgencyChoice).max(8).optional(),
  town: TownRole.optional(),
  limit: Limit.optional(),
  /** Whether every assist must be done before the case can close, or the lead alone decides. Absent: the policy's. */
  closing: z.enum(['all', 'lead']).optional(),
  /** The case whose arbitration asked for this rule. */
  ruling: z.string().max(20).optional(),
})
export type DutyRule = z.infer<typeof DutyRule>
