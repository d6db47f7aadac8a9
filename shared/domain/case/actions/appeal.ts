import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { said } from '../material.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { leadTask } from '../state.ts'
import { Grounds } from './words.ts'

const DAY = 86_400_000

/** 申诉: the agency, once, against having been overdue. The fact stays; only the statistic can be exempted. */
export const appeal = action({
  name: 'appeal',
  label: { zh: '申诉', en: 'Appeal' },
  on: 'lead',
  from: ['Closed'],
  to: ['AppealPending'],
  by: LEAD_AGENCY,
  policy: 'appeal.steps',
  input: Grounds,
  guard: ({ state, at, policy }) => {
    if (state.appeal) throw new DomainError('request.used-up', 'Appealed', { params: { action: 'appeal', max: 1 } })
    if ((leadTask(state)?.overdueLevel ?? 0) === 0) throw new DomainError('request.none', 'It was not overdue')
    const until = new Date(Date.parse(state.closedAt ?? at) + policy.appeal.days * DAY).toISOString()
    if (at > until) throw new DomainError('request.too-late', 'Too late', { params: { action: 'appeal', until } })
  },
  decide: ({ policy, words }) => [{ type: 'AppealFiled', steps: policy.appeal.steps, ...said(words) }],
})
