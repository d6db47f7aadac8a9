import * as z from 'zod'
import { action } from '../action.ts'
import { Words } from './words.ts'

/** 结案 by the desk, never by the agency that handled it. */
export const close = action({
  name: 'close',
  label: { zh: '结案', en: 'Close' },
  from: ['Resolved'],
  to: ['Closed'],
  by: [
    { role: 'acceptor', of: 'desk' },
    { role: 'shiftLead', of: 'desk' },
  ],
  input: z.strictObject({ words: Words.optional() }),
  decide: ({ words }) => [{ type: 'CaseClosed', ...(words && { words }) }],
})
