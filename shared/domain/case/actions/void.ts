import { action } from '../action.ts'
import { said } from '../material.ts'
import { SHIFT_LEAD } from '../performers.ts'
import { Grounds } from './words.ts'

/** 作废: filed by mistake. */
export const voidCase = action({
  name: 'void',
  label: { zh: '作废', en: 'Void' },
  on: 'case',
  from: ['Accepted', 'Filed', 'Dispatched', 'Handling'],
  to: ['Voided'],
  by: SHIFT_LEAD,
  clock: 'stops',
  input: Grounds,
  decide: ({ state, words }) => [
    ...state.tasks
      .filter(({ status }) => status !== 'Done' && status !== 'Withdrawn')
      .map(task => ({ type: 'TaskWithdrawn' as const, task: task.key, why: 'not-needed' as const })),
    { type: 'CaseVoided', ...said(words) },
  ],
})
