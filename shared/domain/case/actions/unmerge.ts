import { action } from '../action.ts'
import { ACCEPTOR, SHIFT_LEAD } from '../performers.ts'
import { Nothing } from './words.ts'

/** 撤销并案: it was another matter after all. What an agency had in hand is decided anew by the desk. */
export const unmerge = action({
  name: 'unmerge',
  label: { zh: '撤销并案', en: 'Unmerge' },
  on: 'case',
  from: ['Merged'],
  to: ['Reported', 'Accepted', 'Filed'],
  by: [...ACCEPTOR, ...SHIFT_LEAD],
  input: Nothing,
  decide: ({ state: { parent } }) => [
    { type: 'CaseUnmerged', ...(parent && { parent }) },
    { type: 'TriageRequested', reason: { code: 'unmerged' } },
  ],
})
