import * as z from 'zod'
import { action } from '../action.ts'
import { said } from '../material.ts'
import { SUPERVISOR } from '../performers.ts'
import { OPEN } from '../status.ts'
import { Words } from './words.ts'

/** 督办: a supervisor wants an answer by a day. A mark, not a state. */
export const supervise = action({
  name: 'supervise',
  label: { zh: '督办', en: 'Supervise' },
  on: 'case',
  from: OPEN,
  to: [],
  by: SUPERVISOR,
  evenIfClaimed: true,
  input: z.strictObject({ words: Words, due: z.iso.datetime({ offset: true }) }),
  decide: ({ input, caller, words }) => [
    { type: 'CaseMarked', mark: 'supervise', by: caller.sub, due: new Date(input.due).toISOString(), ...said(words) },
  ],
})
