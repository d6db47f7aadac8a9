import { action } from '../action.ts'
import { maybeSaid } from '../material.ts'
import { moveTo } from '../move-to.ts'
import { DISPATCHER } from '../performers.ts'
import { MaybeGrounds } from './words.ts'

/** 上报: beyond this level; the desk above takes it. */
export const sendUp = action({
  name: 'sendUp',
  label: { zh: '上报', en: 'Send up' },
  on: 'case',
  from: ['Filed'],
  to: ['Filed'],
  by: DISPATCHER,
  input: MaybeGrounds,
  needs: () => ({ desk: 'above' }),
  decide: ({ facts, words }) => [{ type: 'CaseMoved', direction: 'up', desk: moveTo(facts), ...maybeSaid(words) }],
})
