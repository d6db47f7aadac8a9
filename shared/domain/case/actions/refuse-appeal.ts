import { action } from '../action.ts'
import { mayReview } from '../appeal-review.ts'
import { said } from '../material.ts'
import { AUDITOR, SUPERVISOR } from '../performers.ts'
import { Grounds } from './words.ts'

/** 申诉不成立: one reviewer who does not agree is enough. */
export const refuseAppeal = action({
  name: 'refuseAppeal',
  label: { zh: '申诉不成立', en: 'Refuse the appeal' },
  on: 'case',
  from: ['AppealPending'],
  to: ['Closed'],
  by: [...AUDITOR, ...SUPERVISOR],
  input: Grounds,
  // One refusal ends it: it is never by somebody alone who had a hand in the case.
  guard: situation => mayReview(situation, true),
  decide: ({ words }) => [{ type: 'AppealRefused', ...said(words) }],
})
