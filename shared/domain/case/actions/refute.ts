import { action } from '../action.ts'
import { ERRAND_WORKER } from '../performers.ts'
import { verified } from '../verified.ts'
import { Evidence } from './words.ts'

/** 不属实: there is nothing of the kind there. The reporter may have it looked at again, once. */
export const refute = action({
  name: 'refute',
  label: { zh: '不属实', en: 'Refute' },
  on: 'case',
  from: ['Verifying'],
  to: ['Rejected'],
  by: ERRAND_WORKER,
  input: Evidence,
  photos: input => input.photos,
  decide: context => verified(context, 'refuted'),
})
