import { action } from '../action.ts'
import { ACCEPTOR } from '../performers.ts'
import { Nothing } from './words.ts'

/** 受理: the matter is one for this place to deal with. */
export const accept = action({
  name: 'accept',
  label: { zh: '受理', en: 'Accept' },
  on: 'case',
  from: ['Reported'],
  to: ['Accepted'],
  by: ACCEPTOR,
  input: Nothing,
  decide: () => [{ type: 'CaseAccepted' }],
})
