import { action } from '../action.ts'
import { said } from '../material.ts'
import { DESK, REPORTER, SUPERVISOR } from '../performers.ts'
import { OPEN } from '../status.ts'
import { Grounds } from './words.ts'

/** 催办: somebody waits and says so. A mark, not a state. */
export const urge = action({
  name: 'urge',
  label: { zh: '催办', en: 'Urge' },
  on: 'case',
  from: OPEN,
  to: [],
  by: [...REPORTER, ...DESK, ...SUPERVISOR],
  evenIfClaimed: true,
  input: Grounds,
  decide: ({ caller, words }) => [{ type: 'CaseMarked', mark: 'urge', by: caller.sub, ...said(words) }],
})
