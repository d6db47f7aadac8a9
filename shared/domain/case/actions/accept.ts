import * as z from 'zod'
import { action } from '../action.ts'

/** 受理: the matter is one for this place to deal with. */
export const accept = action({
  name: 'accept',
  label: { zh: '受理', en: 'Accept' },
  from: ['Reported'],
  to: ['Accepted'],
  by: [{ role: 'acceptor', of: 'desk' }],
  input: z.strictObject({}),
  decide: () => [{ type: 'CaseAccepted' }],
})
