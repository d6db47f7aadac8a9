import { action } from '../action.ts'
import { errandAfter } from '../errand-after.ts'
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
  decide: ({ state, at, policy }) => [
    {
      type: 'VerificationAsked',
      ...errandAfter(state, state.place.path.at(-1) ?? state.desk, at, policy.verify.minutes),
    },
  ],
})
