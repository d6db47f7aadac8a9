import { action } from '../action.ts'
import { mayReview } from '../appeal-review.ts'
import { agree, pendingOf } from '../approvals.ts'
import { said } from '../material.ts'
import { AUDITOR, SUPERVISOR } from '../performers.ts'
import { Grounds } from './words.ts'

/** 申诉成立: two reviewers, one of whom took no part. Left out of the statistic, kept in the history. */
export const grantAppeal = action({
  name: 'grantAppeal',
  label: { zh: '申诉成立', en: 'Grant the appeal' },
  on: 'case',
  from: ['AppealPending'],
  to: ['Closed', 'AppealPending'],
  by: [...AUDITOR, ...SUPERVISOR],
  policy: 'appeal.steps',
  input: Grounds,
  guard: situation => mayReview(situation),
  decide: context =>
    agree(pendingOf(context, 'appeal'), context, () => [{ type: 'AppealGranted', ...said(context.words) }]),
})
