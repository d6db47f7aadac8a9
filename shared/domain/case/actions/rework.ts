import { action } from '../action.ts'
import { maybeSaid } from '../material.ts'
import { ACCEPTOR, DISPATCHER } from '../performers.ts'
import { reopened } from '../reopened.ts'
import { timingOf } from '../timing.ts'
import { Grounds } from './words.ts'

/** 返工: what was reported as done plainly is not; no need to send anybody. */
export const rework = action({
  name: 'rework',
  label: { zh: '返工', en: 'Send back to be redone' },
  on: 'case',
  from: ['Resolved'],
  to: ['Handling'],
  by: [...ACCEPTOR, ...DISPATCHER],
  clock: 'starts',
  input: Grounds,
  needs: () => ({ calendars: true }),
  decide: context => [
    { ...reopened(context.state, { why: 'rework', at: context.at }, timingOf(context)), ...maybeSaid(context.words) },
  ],
})
