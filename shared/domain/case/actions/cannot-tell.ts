import { action } from '../action.ts'
import { ERRAND_WORKER } from '../performers.ts'
import { verified } from '../verified.ts'
import { Evidence } from './words.ts'

/** 无法核实: nothing could be found out; the desk decides. */
export const cannotTell = action({
  name: 'cannotTell',
  label: { zh: '无法核实', en: 'Cannot tell' },
  on: 'case',
  from: ['Verifying'],
  to: ['Reported'],
  by: ERRAND_WORKER,
  input: Evidence,
  photos: input => input.photos,
  decide: context => verified(context, 'cannot-tell'),
})
