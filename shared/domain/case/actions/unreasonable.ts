import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { said } from '../material.ts'
import { ACCEPTOR, SHIFT_LEAD } from '../performers.ts'
import { OPEN } from '../status.ts'
import { Grounds } from './words.ts'

/** 不合理诉求: left out of the scores once somebody else has looked at it. It never ends a case. */
export const unreasonable = action({
  name: 'unreasonable',
  label: { zh: '标记不合理诉求', en: 'Mark as unreasonable' },
  on: 'case',
  from: [...OPEN, 'Closed'],
  to: [],
  by: [...ACCEPTOR, ...SHIFT_LEAD],
  evenIfClaimed: true,
  input: Grounds,
  guard: ({ state }) => {
    if (!state.marks.some(({ mark }) => mark === 'unreasonable')) return
    throw new DomainError('request.used-up', 'Marked', { params: { action: 'unreasonable', max: 1 } })
  },
  decide: ({ caller, words }) => [{ type: 'CaseMarked', mark: 'unreasonable', by: caller.sub, ...said(words) }],
})
