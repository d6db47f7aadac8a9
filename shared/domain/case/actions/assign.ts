import * as z from 'zod'
import { action } from '../action.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { leadTaskOf } from '../state.ts'

/** 指派: the agency names who of its people does it (a subject of the identity provider, no name). */
export const assign = action({
  name: 'assign',
  label: { zh: '指派处置人员', en: 'Assign a handler' },
  on: 'lead',
  from: ['Handling'],
  to: [],
  by: LEAD_AGENCY,
  input: z.strictObject({ handler: z.string().regex(/^[\w.@:-]{1,64}$/) }),
  decide: ({ state, input }) => [{ type: 'HandlerAssigned', task: leadTaskOf(state).key, handler: input.handler }],
})
