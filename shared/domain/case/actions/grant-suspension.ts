import { action } from '../action.ts'
import { agree, checkStep, pendingOf } from '../approvals.ts'
import { maybeSaid } from '../material.ts'
import { DISPATCHER, SUPERVISOR } from '../performers.ts'
import { leadTaskOf } from '../state.ts'
import { MaybeGrounds } from './words.ts'

const DAY = 86_400_000

/** 同意挂账: dispatcher and supervisor both. It is looked at again every so often and resumes by itself. */
export const grantSuspension = action({
  name: 'grantSuspension',
  label: { zh: '同意挂账', en: 'Suspend it' },
  on: 'lead',
  from: ['SuspendPending'],
  to: ['Suspended', 'SuspendPending'],
  by: [...DISPATCHER, ...SUPERVISOR],
  clock: 'pauses',
  policy: 'suspension.steps',
  input: MaybeGrounds,
  guard: situation => checkStep(pendingOf(situation, 'suspension'), situation),
  decide: context => {
    const { state, at, policy, words } = context
    const pending = pendingOf(context, 'suspension')
    const { until } = pending
    const review = new Date(Date.parse(at) + policy.suspension.reviewDays * DAY).toISOString()
    const granted = {
      type: 'SuspensionGranted',
      task: leadTaskOf(state).key,
      until,
      review,
      ...maybeSaid(words),
    } as const
    return agree(pending, context, () => [granted])
  },
})
