import { action } from '../action.ts'
import { said } from '../material.ts'
import { SUPERVISOR } from '../performers.ts'
import { OPEN } from '../status.ts'
import { Grounds } from './words.ts'

/** 批示: a leader says what is to be done. A mark, not a state. */
export const instruct = action({
  name: 'instruct',
  label: { zh: '批示', en: 'Instruct' },
  on: 'case',
  from: OPEN,
  to: [],
  by: SUPERVISOR,
  evenIfClaimed: true,
  input: Grounds,
  decide: ({ caller, words }) => [{ type: 'CaseMarked', mark: 'instruct', by: caller.sub, ...said(words) }],
})
