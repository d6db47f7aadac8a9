import { action } from '../../action.ts'
import { pendingOf } from '../../approvals.ts'
import { said } from '../../material.ts'
import { DISPATCHER, LEAD_AGENCY } from '../../performers.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'
import { Grounds } from '../words.ts'

/** 不同意回退（协办）: by the lead, else by a dispatcher. */
export const refuseAssistReturn = action({
  name: 'refuseReturn',
  label: { zh: '不同意回退', en: 'Refuse the return' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['ReturnPending'],
  to: [],
  by: [...LEAD_AGENCY, ...DISPATCHER],
  input: Grounds,
  guard: situation => {
    pendingOf(situation, 'return')
  },
  decide: context => [{ type: 'ReturnRefused', task: taskOf(context).key, ...said(context.words) }],
})
