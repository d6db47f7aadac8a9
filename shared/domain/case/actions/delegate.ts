import * as z from 'zod'
import { action } from '../action.ts'
import { said } from '../material.ts'
import { SUPERVISOR } from '../performers.ts'
import { OPEN } from '../status.ts'
import { Words } from './words.ts'

/** 授权: hands a power to another person for this case. A mark, not a state. */
export const delegate = action({
  name: 'delegate',
  label: { zh: '授权', en: 'Delegate' },
  on: 'case',
  from: OPEN,
  to: [],
  by: SUPERVISOR,
  evenIfClaimed: true,
  input: z.strictObject({ words: Words, to: z.string().regex(/^[\w.@:-]{1,64}$/) }),
  decide: ({ input, caller, words }) => [
    { type: 'CaseMarked', mark: 'delegate', by: caller.sub, to: input.to, ...said(words) },
  ],
})
