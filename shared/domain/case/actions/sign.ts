import * as z from 'zod'
import { action } from '../action.ts'
import { leadTaskOf } from '../state.ts'

/** 签收: the agency takes the task. Its clock has been running since dispatch. */
export const sign = action({
  name: 'sign',
  label: { zh: '签收', en: 'Sign' },
  from: ['Dispatched'],
  to: ['Handling'],
  by: [{ role: 'handler', of: 'lead agency' }],
  input: z.strictObject({}),
  decide: ({ state }) => [{ type: 'TaskSigned', task: leadTaskOf(state).key }],
})
