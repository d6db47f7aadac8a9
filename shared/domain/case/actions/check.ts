import { action } from '../action.ts'
import { errandAfter, nearestChecker } from '../errand-after.ts'
import { ACCEPTOR, DISPATCHER, SHIFT_LEAD } from '../performers.ts'
import { Nothing } from './words.ts'

/** 核查: sends somebody who did not do it to look at the fix: of the grid, else of a neighbouring one, else of the county. */
export const check = action({
  name: 'check',
  label: { zh: '派员核查', en: 'Have it checked' },
  on: 'case',
  from: ['Resolved'],
  to: ['Checking'],
  by: [...ACCEPTOR, ...SHIFT_LEAD, ...DISPATCHER],
  policy: 'check.minutes',
  input: Nothing,
  needs: () => ({ checkers: true }),
  decide: ({ state, at, policy, facts }) => [
    { type: 'CheckAsked', ...errandAfter(state, nearestChecker(facts), at, policy.check.minutes) },
  ],
})
