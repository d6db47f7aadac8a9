import * as z from 'zod'
import { action } from '../action.ts'

/** Holds a case of the desk's pool so that two people never decide it at once. A claim ends by itself. */
export const claim = action({
  name: 'claim',
  label: { zh: '领取', en: 'Claim' },
  from: ['Reported', 'Accepted', 'Filed', 'Resolved'],
  to: ['Reported', 'Accepted', 'Filed', 'Resolved'],
  by: [
    { role: 'acceptor', of: 'desk' },
    { role: 'shiftLead', of: 'desk' },
    { role: 'dispatcher', of: 'desk' },
  ],
  input: z.strictObject({}),
  decide: ({ caller, at, policy }) => [
    {
      type: 'CaseClaimed',
      by: caller.sub,
      until: new Date(Date.parse(at) + policy.claim.minutes * 60_000).toISOString(),
    },
  ],
})
