import { action } from '../action.ts'
import { checkFields, said, tooFew } from '../material.ts'
import { ERRAND_WORKER } from '../performers.ts'
import { reopened } from '../reopened.ts'
import { openErrand } from '../state.ts'
import { timingOf } from '../timing.ts'
import { Evidence } from './words.ts'

/** 核查不通过: not done; the agency does it again, and all earlier material is kept. */
export const fail = action({
  name: 'fail',
  label: { zh: '核查不通过', en: 'Fail the check' },
  on: 'case',
  from: ['Checking'],
  to: ['Handling'],
  by: ERRAND_WORKER,
  clock: 'starts',
  input: Evidence,
  photos: input => input.photos,
  needs: () => ({ calendars: true }),
  decide: context => {
    const { state, input, at, policy, words } = context
    checkFields(tooFew('/photos', input.photos.length, policy.check.photosMin))
    const task = openErrand(state)?.key ?? ''
    return [
      { type: 'CheckAnswered', task, passed: false, photos: input.photos, ...said(words) },
      reopened(state, { why: 'check-failed', at }, timingOf(context)),
    ]
  },
})
