import * as z from 'zod'
import { type CaseId, parseCaseNumber, showCaseNumber } from '../../case-number/case-number.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { withdrawAll } from '../open-tasks.ts'
import { ACCEPTOR, SHIFT_LEAD } from '../performers.ts'
import { isOpen } from '../status.ts'

const Parent = z.string().transform((text, context): CaseId => {
  const id = parseCaseNumber(text)
  if (id) return id
  context.addIssue({ code: 'custom', message: 'is not a case number', params: { zh: '不是案件编号' } })
  return z.NEVER
})

/** 并案: the same matter twice becomes one case; every reporter stays informed. Its own tasks are withdrawn. */
export const merge = action({
  name: 'merge',
  label: { zh: '并案', en: 'Merge' },
  on: 'case',
  from: ['Reported', 'Accepted', 'Filed', 'Dispatched', 'Handling'],
  to: ['Merged'],
  by: [...ACCEPTOR, ...SHIFT_LEAD],
  clock: 'stops',
  input: z.strictObject({ parent: Parent }),
  needs: input => ({ parent: input.parent }),
  decide: ({ state, input, facts }) => {
    const { parent } = facts
    const impossible =
      !parent ||
      parent.status === 'Absent' ||
      parent.caseId === state.caseId ||
      !isOpen(parent.status) ||
      state.children.length > 0
    if (impossible) {
      throw new DomainError('merge.impossible', 'No such parent', { params: { parent: showCaseNumber(input.parent) } })
    }
    return [...withdrawAll(state, 'not-needed'), { type: 'CaseMerged', parent: input.parent }]
  },
})
