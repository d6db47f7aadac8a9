import { action } from '../action.ts'
import { ERRAND_WORKER } from '../performers.ts'
import { verified } from '../verified.ts'
import { Evidence } from './words.ts'

/** 不属实: the report is not true; a person of the desk decides what follows. */
export const refute = action({
  name: 'refute',
  label: { zh: '不属实', en: 'Refute' },
  on: 'case',
  from: ['Verifying'],
  to: ['Reported'],
  by: ERRAND_WORKER,
  input: Evidence,
  photos: input => input.photos,
  decide: context => verified(context, 'refuted'),
})
