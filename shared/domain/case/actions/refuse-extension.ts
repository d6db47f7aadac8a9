import { action } from '../action.ts'
import { checkStep, pendingOf } from '../approvals.ts'
import { said } from '../material.ts'
import { DISPATCHER, SUPERVISOR } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { Grounds } from './words.ts'

/** 不同意延期: the deadline stands; the refusal does not count against the agency. */
export const refuseExtension = action({
  name: 'refuseExtension',
  label: { zh: '不同意延期', en: 'Refuse more time' },
  on: 'lead',
  from: ['ExtensionPending'],
  to: ['Handling'],
  by: [...DISPATCHER, ...SUPERVISOR],
  input: Grounds,
  guard: situation => checkStep(pendingOf(situation, 'extension'), situation),
  decide: ({ state, words }) => [{ type: 'ExtensionRefused', task: leadTaskOf(state).key, ...said(words) }],
})
