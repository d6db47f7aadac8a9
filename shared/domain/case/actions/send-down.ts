import * as z from 'zod'
import { AreaId } from '../../registry/ids.ts'
import { action } from '../action.ts'
import { maybeSaid } from '../material.ts'
import { moveTo } from '../move-to.ts'
import { DISPATCHER } from '../performers.ts'
import { Words } from './words.ts'

/** 下派: a matter for the level below, in whose area the place lies. */
export const sendDown = action({
  name: 'sendDown',
  label: { zh: '下派', en: 'Send down' },
  on: 'case',
  from: ['Filed'],
  to: ['Filed'],
  by: DISPATCHER,
  input: z.strictObject({ area: AreaId, words: Words.optional() }),
  needs: input => ({ desk: input.area }),
  decide: ({ facts, words }) => [{ type: 'CaseMoved', direction: 'down', desk: moveTo(facts), ...maybeSaid(words) }],
})
