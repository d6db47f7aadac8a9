import * as z from 'zod'
import { action } from '../action.ts'
import { RejectReason } from '../events/intake-events.ts'
import { maybeSaid } from '../material.ts'
import { ACCEPTOR } from '../performers.ts'
import { Words } from './words.ts'

/** 不予受理: never by rule alone; a coded reason, which tells the reporter where to go instead. */
export const reject = action({
  name: 'reject',
  label: { zh: '不予受理', en: 'Reject' },
  on: 'case',
  from: ['Reported'],
  to: ['Rejected'],
  by: ACCEPTOR,
  input: z.strictObject({ reason: RejectReason, words: Words.optional() }),
  decide: ({ input, words }) => [{ type: 'CaseRejected', reason: input.reason, ...maybeSaid(words) }],
})
