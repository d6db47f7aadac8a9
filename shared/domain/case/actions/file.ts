import * as z from 'zod'
import { CategoryId, ConditionId } from '../../registry/ids.ts'
import { action } from '../action.ts'
import { filingUnder } from '../filing-under.ts'
import { ACCEPTOR, SHIFT_LEAD } from '../performers.ts'

/** 立案: under a category AND a condition, from which the time limit comes. From Reported it accepts in the same commit. */
export const file = action({
  name: 'file',
  label: { zh: '立案', en: 'File' },
  on: 'case',
  from: ['Reported', 'Accepted'],
  to: ['Filed'],
  by: [...ACCEPTOR, ...SHIFT_LEAD],
  input: z.strictObject({ category: CategoryId, condition: ConditionId }),
  needs: input => ({ category: input.category }),
  decide: ({ state, input, facts }) => {
    const filed = { type: 'CaseFiled' as const, ...filingUnder(facts, input.condition) }
    return state.status === 'Reported' ? [{ type: 'CaseAccepted' }, filed] : [filed]
  },
})
