import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { said } from '../material.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { Grounds } from './words.ts'

/** 请补充材料: a question to the reporter. The clock waits for him, once and for a day at most. */
export const askReporter = action({
  name: 'askReporter',
  label: { zh: '请上报人补充', en: 'Ask the reporter' },
  on: 'lead',
  from: ['Handling'],
  to: [],
  by: LEAD_AGENCY,
  clock: 'pauses',
  policy: 'question.hours',
  input: Grounds,
  guard: ({ state, policy }) => {
    const { max } = policy.question
    if (state.questions >= max) {
      throw new DomainError('request.used-up', 'Asked already', { params: { action: 'askReporter', max } })
    }
  },
  decide: ({ at, policy, words }) => [
    {
      type: 'ReporterAsked',
      until: new Date(Date.parse(at) + policy.question.hours * 3_600_000).toISOString(),
      ...said(words),
    },
  ],
})
