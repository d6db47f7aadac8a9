import { action } from '../action.ts'
import { closing } from '../closing.ts'
import { checkFields, said, tooFew } from '../material.ts'
import { ERRAND_WORKER } from '../performers.ts'
import { openErrand } from '../state.ts'
import { Evidence } from './words.ts'

/** 核查通过: seen at the place by somebody else; the case is closed. */
export const pass = action({
  name: 'pass',
  label: { zh: '核查通过', en: 'Pass the check' },
  on: 'case',
  from: ['Checking'],
  to: ['Closed'],
  by: ERRAND_WORKER,
  clock: 'stops',
  input: Evidence,
  photos: input => input.photos,
  decide: ({ state, input, policy, words }) => {
    checkFields(tooFew('/photos', input.photos.length, policy.check.photosMin))
    const task = openErrand(state)?.key ?? ''
    return [
      { type: 'CheckAnswered', task, passed: true, photos: input.photos, ...said(words) },
      ...closing(state, policy, undefined),
    ]
  },
})
