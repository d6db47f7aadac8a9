import * as z from 'zod'
import { CategoryId, ConditionId } from '../../registry/ids.ts'
import { action } from '../action.ts'
import { filingUnder } from '../filing-under.ts'
import { withdrawAll } from '../open-tasks.ts'
import { ACCEPTOR } from '../performers.ts'

/** 改类: filed under the wrong entry. The clock is reckoned anew, and it is sent anew. */
export const reclassify = action({
  name: 'reclassify',
  label: { zh: '更正类别', en: 'Reclassify' },
  on: 'case',
  from: ['Filed', 'Dispatched', 'Handling'],
  to: ['Filed'],
  by: ACCEPTOR,
  clock: 'moves',
  input: z.strictObject({ category: CategoryId, condition: ConditionId }),
  needs: input => ({ category: input.category }),
  decide: ({ state, input, facts }) => [
    ...withdrawAll(state, 'reclassified'),
    { type: 'CaseReclassified', ...filingUnder(facts, input.condition) },
  ],
})
