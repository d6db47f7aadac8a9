import { action } from '../action.ts'
import { said } from '../material.ts'
import { withdrawAll } from '../open-tasks.ts'
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
  decide: ({ state, words }) => [...withdrawAll(state, 'not-needed'), { type: 'CaseVoided', ...said(words) }],
})
