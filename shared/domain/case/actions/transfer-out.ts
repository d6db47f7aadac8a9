import * as z from 'zod'
import { action } from '../action.ts'
import { EmergencyLine } from '../events/intake-events.ts'
import { maybeSaid } from '../material.ts'
import { withdrawAll } from '../open-tasks.ts'
import { DESK } from '../performers.ts'
import { Words } from './words.ts'

/** 转 110/119/120/122: an emergency, handed on and ended here. */
export const transferOut = action({
  name: 'transferOut',
  label: { zh: '转紧急热线', en: 'Hand to an emergency line' },
  on: 'case',
  from: ['Reported', 'Filed', 'Dispatched', 'Handling'],
  to: ['Transferred'],
  by: DESK,
  clock: 'stops',
  input: z.strictObject({ to: EmergencyLine, words: Words.optional() }),
  decide: ({ state, input, words }) => [
    ...withdrawAll(state, 'not-needed'),
    { type: 'CaseTransferred', to: input.to, ...maybeSaid(words) },
  ],
})
