import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { checkAssists, closing } from '../closing.ts'
import { ACCEPTOR, SHIFT_LEAD, SUPERVISOR } from '../performers.ts'
import { MaybeGrounds } from './words.ts'

/** 结案 without a check, where the policy needs none; never by the agency that handled it. A supervisor may where nobody can be sent. */
export const close = action({
  name: 'close',
  label: { zh: '结案', en: 'Close' },
  on: 'case',
  from: ['Resolved', 'Checking'],
  to: ['Closed'],
  by: [...ACCEPTOR, ...SHIFT_LEAD, ...SUPERVISOR],
  clock: 'stops',
  policy: 'check.required',
  input: MaybeGrounds,
  guard: ({ state, caller, policy }) => {
    const supervised = caller.roles.includes('supervisor')
    if (!supervised && (policy.check.required || state.status === 'Checking')) {
      throw new DomainError('check.required', 'A check comes first')
    }
    checkAssists(state, policy)
  },
  decide: ({ state, policy, words }) => closing(state, policy, words),
})
