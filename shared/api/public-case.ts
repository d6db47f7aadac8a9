import * as z from 'zod'
import { publicSentence } from '#shared/domain/case/public-sentence.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'

/** How a case stands, for anybody with the number: no words, no photo, no spot. */
export const PublicCase = z.object({
  number: z.string(),
  status: z.enum(['open', 'closed']),
  sentence: z.string(),
  category: z.string().optional(),
  openedAt: z.string(),
  changedAt: z.string(),
  agency: z.string().optional(),
  due: z.string().optional(),
  /** The calendar ends before the deadline; it will be told when it is known. */
  provisional: z.literal(true).optional(),
})
export type PublicCase = z.infer<typeof PublicCase>

export function publicCase(state: OpenedCase, language: 'zh' | 'en'): PublicCase {
  const task = state.tasks.findLast(({ kind }) => kind === 'lead')
  return {
    number: showCaseNumber(state.caseId),
    status: state.closedAt ? 'closed' : 'open',
    sentence: publicSentence(state)[language],
    ...(state.category && { category: state.category }),
    openedAt: state.openedAt,
    changedAt: state.changedAt,
    ...(task && { agency: task.agency, ...(task.provisional ? { provisional: true as const } : { due: task.due }) }),
  }
}
