import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { said } from '../material.ts'
import { REPORTER } from '../performers.ts'
import { Grounds } from './words.ts'

/** 复核: the reporter may once ask the desk to look again at a report it did not take on. */
export const review = action({
  name: 'review',
  label: { zh: '申请复核', en: 'Ask for review' },
  on: 'case',
  from: ['Rejected'],
  to: ['Reported'],
  by: REPORTER,
  input: Grounds,
  guard: ({ state }) => {
    if (state.rejectionReviewed) {
      throw new DomainError('request.used-up', 'Reviewed once already', { params: { action: 'review', max: 1 } })
    }
  },
  decide: ({ words }) => [
    { type: 'RejectionReviewed', ...said(words) },
    { type: 'TriageRequested', reason: { code: 'review' } },
  ],
})
