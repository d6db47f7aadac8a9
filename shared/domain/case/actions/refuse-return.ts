import { action } from '../action.ts'
import { checkStep, pendingOf } from '../approvals.ts'
import { said } from '../material.ts'
import { DISPATCHER, SHIFT_LEAD } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { Grounds } from './words.ts'

/** 不同意回退: it is theirs; the clock never stopped. */
export const refuseReturn = action({
  name: 'refuseReturn',
  label: { zh: '不同意回退', en: 'Refuse the return' },
  on: 'lead',
  from: ['ReturnPending'],
  to: ['Dispatched', 'Handling'],
  by: [...SHIFT_LEAD, ...DISPATCHER],
  input: Grounds,
  guard: situation => checkStep(pendingOf(situation, 'return'), situation),
  decide: ({ state, words }) => [{ type: 'ReturnRefused', task: leadTaskOf(state).key, ...said(words) }],
})
