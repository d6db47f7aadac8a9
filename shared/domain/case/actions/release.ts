import * as z from 'zod'
import { action } from '../action.ts'

/** Gives a claimed case back to the pool. Nothing to give back: nothing happens. */
export const release = action({
  name: 'release',
  label: { zh: '放回', en: 'Release' },
  from: ['Reported', 'Accepted', 'Filed', 'Resolved'],
  to: ['Reported', 'Accepted', 'Filed', 'Resolved'],
  by: [
    { role: 'acceptor', of: 'desk' },
    { role: 'shiftLead', of: 'desk' },
    { role: 'dispatcher', of: 'desk' },
  ],
  input: z.strictObject({}),
  decide: ({ state }) => (state.claim ? [{ type: 'CaseReleased' }] : []),
})
