import { action } from '../action.ts'
import { ERRAND_WORKER } from '../performers.ts'
import { verified } from '../verified.ts'
import { Evidence } from './words.ts'

/** 属实: the report is true: it goes on to be filed. */
export const confirm = action({
  name: 'confirm',
  label: { zh: '属实', en: 'Confirm' },
  on: 'case',
  from: ['Verifying'],
  to: ['Accepted'],
  by: ERRAND_WORKER,
  input: Evidence,
  photos: input => input.photos,
  decide: context => verified(context, 'confirmed'),
})
