import { action } from '../action.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { Nothing } from './words.ts'

/** 签收: the agency takes the task. Its clock has been running since dispatch. */
export const sign = action({
  name: 'sign',
  label: { zh: '签收', en: 'Sign' },
  on: 'lead',
  from: ['Dispatched'],
  to: ['Handling'],
  by: LEAD_AGENCY,
  input: Nothing,
  decide: ({ state }) => [{ type: 'TaskSigned', task: leadTaskOf(state).key }],
})
