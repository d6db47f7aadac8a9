import * as z from 'zod'
import { DomainError } from '../../errors/domain-error.ts'
import { action } from '../action.ts'
import { maybeSaid } from '../material.ts'
import { AUDITOR, SUPERVISOR } from '../performers.ts'
import { OPEN } from '../status.ts'
import { Words } from './words.ts'

/** 复核不合理诉求: by somebody other than who marked it; taken off, it counts again. */
export const reviewUnreasonable = action({
  name: 'reviewUnreasonable',
  label: { zh: '复核不合理诉求', en: 'Review the mark “unreasonable”' },
  on: 'case',
  from: [...OPEN, 'Closed'],
  to: [],
  by: [...AUDITOR, ...SUPERVISOR],
  evenIfClaimed: true,
  input: z.strictObject({ upheld: z.boolean(), words: Words.optional() }),
  guard: ({ state, caller }) => {
    const mark = state.marks.find(one => one.mark === 'unreasonable')
    if (!mark) throw new DomainError('request.none', 'Not marked')
    if (mark.by === caller.sub) throw new DomainError('same-person', 'Reviewing an own mark')
  },
  decide: ({ input, caller, words }) => [
    { type: 'UnreasonableReviewed', upheld: input.upheld, by: caller.sub, ...maybeSaid(words) },
  ],
})
