import { action } from '../action.ts'
import { checkStep, pendingOf } from '../approvals.ts'
import { said } from '../material.ts'
import { DISPATCHER, SUPERVISOR } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { Grounds } from './words.ts'

/** 不同意挂账: the clock never stopped. */
export const refuseSuspension = action({
  name: 'refuseSuspension',
  label: { zh: '不同意挂账', en: 'Refuse to suspend it' },
  on: 'lead',
  from: ['SuspendPending'],
  to: ['Handling'],
  by: [...DISPATCHER, ...SUPERVISOR],
  input: Grounds,
  guard: situation => checkStep(pendingOf(situation, 'suspension'), situation),
  decide: ({ state, words }) => [{ type: 'SuspensionRefused', task: leadTaskOf(state).key, ...said(words) }],
})
