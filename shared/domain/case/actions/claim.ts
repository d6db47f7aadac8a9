import { action } from '../action.ts'
import { DESK } from '../performers.ts'
import { Nothing } from './words.ts'

/** 领取: holds a case of the desk's pools so that two people never decide it at once. A claim ends by itself. */
export const claim = action({
  name: 'claim',
  label: { zh: '领取', en: 'Claim' },
  on: 'case',
  from: ['Reported', 'Accepted', 'Filed', 'ReturnPending', 'ExtensionPending', 'SuspendPending', 'Resolved'],
  to: [],
  by: DESK,
  input: Nothing,
  decide: ({ caller, at, policy }) => [
    {
      type: 'CaseClaimed',
      by: caller.sub,
      until: new Date(Date.parse(at) + policy.claim.minutes * 60_000).toISOString(),
    },
  ],
})
