import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { errandAfter } from '../errand-after.ts'
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
  decide: ({ state, at, policy, facts }) => {
    const [nearest] = facts.checkers ?? []
    if (!nearest) throw new DomainError('check.nobody', 'No checker')
    return [{ type: 'CheckAsked', ...errandAfter(state, nearest.area, at, policy.check.minutes) }]
  },
})
