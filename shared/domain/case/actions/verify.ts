import { action } from '../action.ts'
import { errandAfter, nearestChecker } from '../errand-after.ts'
import { DESK } from '../performers.ts'
import { Nothing } from './words.ts'

/** 核实: sends the grid worker of the place to look before it is filed. */
export const verify = action({
  name: 'verify',
  label: { zh: '派员核实', en: 'Have it verified' },
  on: 'case',
  from: ['Reported'],
  to: ['Verifying'],
  by: DESK,
  policy: 'verify.minutes',
  input: Nothing,
  needs: () => ({ checkers: true }),
  decide: ({ state, at, policy, facts }) => [
    { type: 'VerificationAsked', ...errandAfter(state, nearestChecker(facts), at, policy.verify.minutes) },
  ],
})
