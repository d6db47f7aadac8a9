import * as z from 'zod'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { WorklistRow } from '#shared/domain/view/worklist-row.ts'

/** A case as a list shows it. */
export const WorklistItem = WorklistRow.omit({ tenant: true, worklistSort: true, claimBy: true }).extend({
  number: z.string(),
  /** Whether the claim, if any, is the caller's own. */
  claimMine: z.boolean().optional(),
})
export type WorklistItem = z.infer<typeof WorklistItem>

/** Nothing is shown of a claim that has run out by `at` (RFC 3339): the next one may take the case. */
export function worklistItem(
  { claimBy, claimUntil, ...row }: Omit<WorklistRow, 'worklistSort' | 'tenant'>,
  { sub, at }: { readonly sub: string; readonly at: string },
): WorklistItem {
  const held = claimBy !== undefined && claimUntil !== undefined && claimUntil > at
  return {
    ...row,
    number: showCaseNumber(row.caseId),
    ...(held && { claimUntil, claimMine: claimBy === sub }),
  }
}
