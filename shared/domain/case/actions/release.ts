import { action } from '../action.ts'
import { DESK } from '../performers.ts'
import { claim } from './claim.ts'
import { Nothing } from './words.ts'

/** 放回: gives a claimed case back to the pool. Nothing to give back: nothing happens. */
export const release = action({
  name: 'release',
  label: { zh: '放回', en: 'Release' },
  on: 'case',
  from: claim.from,
  to: [],
  by: DESK,
  input: Nothing,
  decide: ({ state }) => (state.claim ? [{ type: 'CaseReleased' }] : []),
})
