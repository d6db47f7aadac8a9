import { action } from '../../action.ts'
import { pendingOf } from '../../approvals.ts'
import { maybeSaid } from '../../material.ts'
import { DISPATCHER, LEAD_AGENCY } from '../../performers.ts'
import { ASSIST_IN_HAND } from '../../status.ts'
import { taskOf } from '../../task-of.ts'
import { MaybeGrounds } from '../words.ts'

/** 同意回退（协办）: by the lead, else by a dispatcher. */
export const grantAssistReturn = action({
  name: 'grantReturn',
  label: { zh: '同意回退', en: 'Grant the return' },
  on: 'assist',
  from: ASSIST_IN_HAND,
  task: ['ReturnPending'],
  to: [],
  by: [...LEAD_AGENCY, ...DISPATCHER],
  input: MaybeGrounds,
  guard: situation => {
    pendingOf(situation, 'return')
  },
  decide: context => [{ type: 'ReturnGranted', task: taskOf(context).key, ...maybeSaid(context.words) }],
})
