import * as z from 'zod'
import { DomainError } from '../../errors/domain-error.ts'
import { CategoryId, ConditionId } from '../../registry/ids.ts'
import { action } from '../action.ts'

/** 立案: under a category AND a condition, from which the time limit comes. From Reported it accepts in the same commit. */
export const file = action({
  name: 'file',
  label: { zh: '立案', en: 'File' },
  from: ['Reported', 'Accepted'],
  to: ['Filed'],
  by: [
    { role: 'acceptor', of: 'desk' },
    { role: 'shiftLead', of: 'desk' },
  ],
  input: z.strictObject({ category: CategoryId, condition: ConditionId }),
  needs: input => ({ category: input.category }),
  decide: ({ state, input, facts }) => {
    const condition = facts.category?.conditions.find(({ id }) => id === input.condition)
    if (!condition) {
      throw new DomainError('condition.unknown', `No condition ${input.condition}`, {
        params: { category: input.category, condition: input.condition },
      })
    }
    const filed = {
      type: 'CaseFiled',
      category: input.category,
      condition: condition.id,
      limit: condition.limit,
    } as const
    return state.status === 'Reported' ? [{ type: 'CaseAccepted' }, filed] : [filed]
  },
})
