import { action } from '../action.ts'
import { said } from '../material.ts'
import { DESK, LEAD_AGENCY, SUPERVISOR } from '../performers.ts'
import { OPEN } from '../status.ts'
import { Grounds } from './words.ts'

/** 备注: for whoever works on it next. A mark, not a state. */
export const note = action({
  name: 'note',
  label: { zh: '备注', en: 'Note' },
  on: 'case',
  from: OPEN,
  to: [],
  by: [...DESK, ...LEAD_AGENCY, ...SUPERVISOR],
  evenIfClaimed: true,
  input: Grounds,
  decide: ({ caller, words }) => [{ type: 'CaseMarked', mark: 'note', by: caller.sub, ...said(words) }],
})
