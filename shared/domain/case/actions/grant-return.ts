import { action } from '../action.ts'
import { agree, checkStep, pendingOf } from '../approvals.ts'
import { maybeSaid } from '../material.ts'
import { DISPATCHER, SHIFT_LEAD } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { MaybeGrounds } from './words.ts'

/** 同意回退: sent wrongly indeed. The desk decides anew, and the next agency's clock starts with its own dispatch. */
export const grantReturn = action({
  name: 'grantReturn',
  label: { zh: '同意回退', en: 'Grant the return' },
  on: 'lead',
  from: ['ReturnPending'],
  to: ['Filed', 'ReturnPending'],
  by: [...SHIFT_LEAD, ...DISPATCHER],
  policy: 'returns.wrongDispatch',
  input: MaybeGrounds,
  guard: situation => checkStep(pendingOf(situation, 'return'), situation),
  decide: context =>
    agree(pendingOf(context, 'return'), context, () => [
      { type: 'ReturnGranted', task: leadTaskOf(context.state).key, ...maybeSaid(context.words) },
    ]),
})
