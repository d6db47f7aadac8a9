import { action } from '../../action.ts'
import { DISPATCHER, LEAD_AGENCY } from '../../performers.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'
import { Nothing } from '../words.ts'

/** 撤回协办: the case no longer needs this part. */
export const withdrawAssist = action({
  name: 'withdraw',
  label: { zh: '撤回协办', en: 'Withdraw the assist' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['Dispatched', 'Handling', 'ReturnPending', 'ExtensionPending'],
  to: [],
  by: [...LEAD_AGENCY, ...DISPATCHER],
  clock: 'stops',
  input: Nothing,
  decide: context => [{ type: 'TaskWithdrawn', task: taskOf(context).key, why: 'not-needed' }],
})
