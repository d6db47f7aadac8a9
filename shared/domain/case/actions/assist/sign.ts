import { action } from '../../action.ts'
import { TASK_AGENCY } from '../../performers.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'
import { Nothing } from '../words.ts'

/** 协办签收. */
export const signAssist = action({
  name: 'sign',
  label: { zh: '签收', en: 'Sign' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['Dispatched'],
  to: [],
  by: TASK_AGENCY,
  input: Nothing,
  decide: context => [{ type: 'TaskSigned', task: taskOf(context).key }],
})
