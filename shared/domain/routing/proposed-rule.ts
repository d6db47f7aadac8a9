import type { OpenedCase } from '../case/state.ts'
import { leadTask } from '../case/state.ts'
import { showCaseNumber } from '../case-number/case-number.ts'
import { inList } from './duty-list.ts'
import { DutyRule } from './duty-rule.ts'

/** The rule a ruling asks for: what was ruled on this case for its category, in the whole lowest area it lies in. */
export function proposedRule(state: OpenedCase, list: string): DutyRule | undefined {
  const { category, caseId, place } = state
  const task = leadTask(state)
  const code: string | undefined = task?.reason.code
  const area = place.path.at(-1)
  if (!task || !category || !area || code !== 'ruled') return undefined
  const id = inList(`ruling-${caseId}`, list)
  return DutyRule.parse({ id, category, area, lead: { agency: task.agency }, ruling: showCaseNumber(caseId) })
}
