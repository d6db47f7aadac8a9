import { action } from '../action.ts'
import { maybeSaid } from '../material.ts'
import { DISPATCHER, SUPERVISOR } from '../performers.ts'
import { resumed } from '../resumed.ts'
import { timingOf } from '../timing.ts'
import { MaybeGrounds } from './words.ts'

/** 恢复处置: before its time; at its time it resumes by itself. The deadline moves by as long as the clock stood. */
export const resume = action({
  name: 'resume',
  label: { zh: '恢复处置', en: 'Resume' },
  on: 'lead',
  from: ['Suspended'],
  to: ['Handling'],
  by: [...DISPATCHER, ...SUPERVISOR],
  clock: 'moves',
  input: MaybeGrounds,
  needs: () => ({ calendars: true }),
  decide: context => [{ ...resumed(context.state, context.at, timingOf(context)), ...maybeSaid(context.words) }],
})
