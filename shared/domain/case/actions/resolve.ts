import { action } from '../action.ts'
import { LEAD_AGENCY } from '../performers.ts'
import { Resolution, resolved } from '../resolution.ts'
import { leadTaskOf } from '../state.ts'

/** 反馈: done, with words and photos of before and after. Stops the handling clock. */
export const resolve = action({
  name: 'resolve',
  label: { zh: '反馈办结', en: 'Resolve' },
  on: 'lead',
  from: ['Handling'],
  to: ['Resolved'],
  by: LEAD_AGENCY,
  clock: 'stops',
  input: Resolution,
  photos: input => [...input.before, ...input.after],
  decide: context => resolved(leadTaskOf(context.state).key, context),
})
